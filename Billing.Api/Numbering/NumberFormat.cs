using System.Globalization;
using System.Text.RegularExpressions;

namespace Billing.Api.Numbering;

/// <summary>
/// How numbers are written, such as <c>INV-{year}-{seq:6}</c>: <c>{year}</c> and <c>{yy}</c> stand for the year, <c>{seq:6}</c> for which
/// of its numbers it is, with at least six digits.
/// </summary>
internal static partial class NumberFormat
{
    private const int Most = 40;

    public static Parsed<string> Parse(string text)
    {
        var format = text.Trim();
        return format.Length <= Most && Shape().IsMatch(format) && Places().Count(format, "seq") == 1
            ? format
            : new ApiError(
                BillingErrorCodes.NotNumberFormat,
                $"Must be capital letters, digits, and - / . _ with {{seq}} or {{seq:6}} once, such as INV-{{year}}-{{seq:6}}; at most {Most} characters.",
                ("max", Most));
    }

    /// <summary>Whether numbers of different years are different.</summary>
    public static bool HasYear(string format) => Places().Count(format, "year", "yy") > 0;

    /// <summary>Writes a number.</summary>
    public static string Write(string format, int year, long sequence) => Places().Replace(format, place => place.Groups["name"].Value switch
    {
        "year" => year.ToString("0000", CultureInfo.InvariantCulture),
        "yy" => (year % 100).ToString("00", CultureInfo.InvariantCulture),
        _ => sequence.ToString(CultureInfo.InvariantCulture).PadLeft(
            place.Groups["digits"].Success ? int.Parse(place.Groups["digits"].ValueSpan, CultureInfo.InvariantCulture) : 1, '0'),
    });

    private static int Count(this Regex places, string format, params string[] names) =>
        places.Matches(format).Count(place => names.Contains(place.Groups["name"].Value));

    [GeneratedRegex(@"^([A-Z0-9/._-]|\{year\}|\{yy\}|\{seq(:[1-9])?\})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\{(?<name>year|yy|seq)(:(?<digits>[1-9]))?\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
