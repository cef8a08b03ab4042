using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace HttpContract.Preconditions;

/// <summary>
/// Strong entity tags. Up to its first hyphen a tag is the version that the object had when it was last edited; behind it stands what
/// else tells representations apart: the version of an <see cref="IEdited"/> that was updated in the background since, and for whom it
/// is. If-None-Match compares tags as a whole, as none of it may be missed; If-Match only what was edited, as nothing else can be lost.
/// </summary>
public static class ETag
{
    internal const string Description = "The version of the object, for If-Match and If-None-Match.";

    private const char Separator = '-';

    /// <summary>The tag of an object.</summary>
    /// <param name="row">The object.</param>
    /// <param name="variant">What sets this representation apart from others of the same object, if anything does.</param>
    public static EntityTagHeaderValue Of(IVersioned row, string? variant = null)
    {
        var version = Text(row.Version);
        string?[] parts = [row is IEdited edited ? Text(edited.EditedVersion) : version, row is IEdited ? version : null, variant];
        return new($"\"{string.Join(Separator, parts.OfType<string>())}\"");
    }

    /// <summary>The tag of an object of this version, which has only one representation.</summary>
    public static EntityTagHeaderValue Of(uint version) => new($"\"{Text(version)}\"");

    /// <summary>Whether an object that has one of the tags was not edited since it had the other.</summary>
    internal static bool IsUnedited(EntityTagHeaderValue known, EntityTagHeaderValue current) =>
        !known.IsWeak && !current.IsWeak && EditedPart(known) == EditedPart(current);

    private static string EditedPart(EntityTagHeaderValue tag) => tag.Tag.ToString().Trim('"').Split(Separator)[0];

    private static string Text(uint version) => version.ToString("x8", CultureInfo.InvariantCulture);
}
