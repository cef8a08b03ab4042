using System.Globalization;
using System.Text.RegularExpressions;

namespace Billing.Api.Money;

/// <summary>Decimal numbers as Django's DecimalField takes them, which the clients of the tutorial send: with blanks around, a sign, an exponent, digits on one side of the point only, of any script, and underscores.</summary>
internal static partial class DecimalText
{
    // What is longer is no number that anybody means.
    private const int MostZeros = 100;

    /// <summary>The same number as plain digits, a point only between them; null where it is none.</summary>
    public static string? ToPlain(string text)
    {
        if (Shape().Match(DigitText.ToAscii(text).Replace("_", "", StringComparison.Ordinal)) is not { Success: true, Groups: var parts }
            || !int.TryParse(parts["exponent"].Success ? parts["exponent"].Value : "0", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            || Math.Abs(exponent) > MostZeros)
        {
            return null;
        }

        var (whole, fraction) = (parts["whole"].Value, parts["fraction"].Value);
        if (whole.Length + fraction.Length == 0)
        {
            return null;
        }

        var digits = whole + fraction;
        var point = whole.Length + exponent;
        digits = digits.PadLeft(digits.Length + Math.Max(0, 1 - point), '0').PadRight(Math.Max(digits.Length, point), '0');
        point = Math.Max(1, point);
        var plain = point < digits.Length ? $"{digits[..point]}.{digits[point..]}" : digits;
        return parts["sign"].Value == "-" ? "-" + plain : plain;
    }

    [GeneratedRegex(@"^\s*(?<sign>[+-]?)(?<whole>[0-9]*)(\.(?<fraction>[0-9]*))?([eE](?<exponent>[+-]?[0-9]+))?\s*\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
