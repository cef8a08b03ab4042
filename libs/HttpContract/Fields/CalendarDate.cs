using System.Globalization;

namespace HttpContract.Fields;

public static class CalendarDate
{
    public const string Format = "yyyy-MM-dd";

    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2999, 12, 31);

    /// <summary>Parses an ISO 8601 date.</summary>
    public static Parsed<DateOnly> Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date >= Earliest && date <= Latest
            ? date
            : new ApiError(FieldErrorCodes.NotDate, "Must be a date such as 2026-01-31, from 1900 to 2999.");
}
