using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HttpContract.Fields;

namespace HttpContract.Paging;

/// <summary>Cursors as text for an address: a JSON array of strings in base64url.</summary>
internal static class CursorText
{
    private static readonly Invalid NotOurs = new("Not a cursor.");

    public static string Write(string[] parts) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts));

    /// <summary>The parts, or null where the text is no cursor.</summary>
    public static string[]? Read(string cursor)
    {
        try
        {
            var parts = JsonSerializer.Deserialize<string?[]>(Base64Url.DecodeFromChars(cursor));
            return parts?.OfType<string>().ToArray();
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }

    public static Parsed<long> ReadNumber(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : NotOurs;

    public static Parsed<decimal> ReadDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : NotOurs;

    // PostgreSQL has no NUL in its texts.
    public static Parsed<string> ReadText(string text) => text.Contains('\0') ? NotOurs : text;

    public static Parsed<DateOnly> ReadDate(string text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : NotOurs;

    public static Parsed<DateTime> ReadInstant(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            ? new DateTime(ticks, DateTimeKind.Utc)
            : NotOurs;
}
