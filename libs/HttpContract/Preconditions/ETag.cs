using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace HttpContract.Preconditions;

/// <summary>Strong entity tags.</summary>
public static class ETag
{
    internal const string Description = "The version of the object, for If-Match and If-None-Match.";

    public static EntityTagHeaderValue Of(IVersioned row) =>
        new($"\"{row.Version.ToString("x8", CultureInfo.InvariantCulture)}\"");
}
