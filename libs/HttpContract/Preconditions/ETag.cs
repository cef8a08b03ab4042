using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace HttpContract.Preconditions;

/// <summary>The strong entity tag of one version of an object.</summary>
public static class ETag
{
    internal const string Description = "The version of the object, for If-Match and If-None-Match.";

    /// <summary>The tag of a row's version.</summary>
    public static EntityTagHeaderValue Of(IVersioned row) =>
        new($"\"{row.Version.ToString("x8", CultureInfo.InvariantCulture)}\"");
}
