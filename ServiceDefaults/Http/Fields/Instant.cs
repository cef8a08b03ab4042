using System.Globalization;

namespace ServiceDefaults.Http.Fields;

/// <summary>Points in time: UTC, in whole microseconds, which is what PostgreSQL keeps.</summary>
public static class Instant
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>The current time, cut to what the database keeps: what is sent on creation equals what is read later.</summary>
    public static DateTime Now(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    /// <summary>Reads an ISO 8601 date (midnight UTC) or date and time; UTC where it has no offset.</summary>
    public static Parsed<DateTime> Parse(string text) =>
        DateTime.TryParseExact(
            text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : new Invalid("Must be a date or a date and time such as 2026-01-31 or 2026-01-31T12:00:00Z.");
}
