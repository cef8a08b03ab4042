using System.Globalization;
using System.Text;

namespace HttpContract.Fields;

/// <summary>Digits as Python's numbers take them, and so Django's fields: of any script.</summary>
public static class DigitText
{
    /// <summary>The same text with every digit as ASCII has it.</summary>
    public static string ToAscii(string text) => Ascii.IsValid(text) ? text : string.Concat(text.EnumerateRunes().Select(rune =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? Rune.GetNumericValue(rune).ToString(CultureInfo.InvariantCulture) : rune.ToString()));
}
