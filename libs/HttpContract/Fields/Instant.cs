using System.Globalization;

namespace HttpContract.Fields;

public static class Instant
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>Parses an ISO 8601 date (midnight UTC), or date and time (UTC if it has no offset).</summary>
    public static Parsed<DateTime> Parse(string text) =>
        DateTime.TryParseExact(
            text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : new ApiError(FieldErrorCodes.NotInstant, "Must be a date or a date and time such as 2026-01-31 or 2026-01-31T12:00:00Z.");
}
