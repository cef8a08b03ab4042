using System.Globalization;
using System.Text;

namespace Users.Api.Users;

/// <summary>
/// Characters that leave no ink (Unicode's Default_Ignorable_Code_Point, noncharacters, and blanks of every width but two): with them a name
/// could look like another. Joiners and variation selectors are fine where an emoji or a script is written with them.
/// </summary>
internal static class InvisibleCharacters
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int BlackFlag = 0x1F3F4;
    private const int CancelTag = 0xE007F;
    private const int Keycap = 0x20E3;

    private static readonly (int First, int Last)[] Inkless =
    [
        (0xA0, 0xA0), (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x1680, 0x1680), (0x17B4, 0x17B5), (0x180B, 0x180F),
        (0x2000, 0x200F), (0x202A, 0x202F), (0x205F, 0x206F), (0x2800, 0x2800), (0x3164, 0x3164), (0xFDD0, 0xFDEF), (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x13430, 0x1343F), (0x16FE4, 0x16FE4), (0x1BCA0, 0x1BCA3), (0x1D159, 0x1D159),
        (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    // After the sign that takes a consonant's vowel away, a joiner chooses how it is drawn (RFC 5892, appendix A).
    private static readonly HashSet<int> Viramas =
    [
        0x94D, 0x9CD, 0xA4D, 0xACD, 0xB4D, 0xBCD, 0xC4D, 0xCCD, 0xD3B, 0xD3C, 0xD4D, 0xDCA, 0xF84, 0x1039, 0x17D2, 0x1A60, 0x1B44, 0x1BAA, 0x1BAB,
        0xA806, 0xA8C4, 0xA953, 0xA9C0, 0xAAF6, 0xABED, 0x11046, 0x110B9, 0x11133, 0x111C0, 0x11235, 0x1134D, 0x11442, 0x114C2, 0x115BF, 0x1163F,
    ];

    // Scripts whose letters join, and in which words need to be kept from joining.
    private static readonly (int First, int Last)[] Joining = [(0x620, 0x6FF), (0x710, 0x77F), (0x7CA, 0x7FF), (0x840, 0x8FF), (0x1820, 0x18AA)];

    private static readonly (int First, int Last)[] Han = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)];

    // Egyptian and Khitan, whose signs others put together.
    private static readonly (int First, int Last)[] Composed = [(0x13000, 0x1345F), (0x13460, 0x143FF), (0x16FE4, 0x16FE4), (0x18B00, 0x18CFF)];

    public static ApiError Error { get; } = new(UserErrorCodes.InvisibleCharacters, "Must not contain invisible characters.");

    /// <summary>Whether the text has one where nothing needs it, or a mark without a letter, which would be drawn over what stands before the name.</summary>
    public static bool AreIn(string text)
    {
        var runes = text.EnumerateRunes().Select(rune => rune.Value).ToArray();
        return Enumerable.Range(0, runes.Length).Any(i => IsInkless(runes[i]) ? !IsNeeded(runes, i) : IsMark(runes[i]) && (i == 0 || Rune.IsWhiteSpace(new(runes[i - 1]))));
    }

    /// <summary>The text without them, for comparison.</summary>
    public static string Remove(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => !IsInkless(rune.Value)).Select(rune => rune.ToString()));

    // The last two of each plane are no characters.
    private static bool IsInkless(int value) => (value & 0xFFFE) == 0xFFFE || IsIn(value, Inkless);

    private static bool IsNeeded(int[] text, int at)
    {
        var (before, after) = (at > 0 ? text[at - 1] : 0, at + 1 < text.Length ? text[at + 1] : 0);
        return text[at] switch
        {
            ZeroWidthNonJoiner => Viramas.Contains(before) || (IsIn(before, Joining) && IsIn(after, Joining)),
            ZeroWidthJoiner => Viramas.Contains(before) || (EndsEmoji(text, at) && IsPicture(after)),
            0xFE0E or 0xFE0F => IsPicture(before) || (IsKeycapBase(before) && after == Keycap),
            >= 0xFE00 and <= 0xFE0D or >= 0xE0100 and <= 0xE01EF => IsIn(before, Han),
            >= 0x180B and <= 0x180D or 0x180F => before is >= 0x1820 and <= 0x18AA,
            >= 0x13430 and <= 0x1343F or 0x16FE4 => IsIn(before, Composed),
            >= 0xE0020 and <= CancelTag => IsInFlag(text, at),
            _ => false,
        };
    }

    /// <summary>Whether an emoji ends here, with its skin tone and presentation.</summary>
    private static bool EndsEmoji(int[] text, int end)
    {
        var i = end - 1;
        while (i > 0 && text[i] is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF))
        {
            i--;
        }

        return i >= 0 && IsPicture(text[i]);
    }

    /// <summary>Flags of regions are a black flag and their letters as tags.</summary>
    private static bool IsInFlag(int[] text, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && text[first - 1] is >= 0xE0020 and < CancelTag)
        {
            first--;
        }

        while (last < text.Length - 1 && text[last] is >= 0xE0020 and < CancelTag)
        {
            last++;
        }

        return first > 0 && text[first - 1] == BlackFlag && text[last] == CancelTag && last > first;
    }

    private static bool IsMark(int value) => Rune.GetUnicodeCategory(new Rune(value))
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsPicture(int value) =>
        value > 0x7F && Rune.IsValid(value) && (Rune.GetUnicodeCategory(new Rune(value))
            is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol || value is 0x203C or 0x2049 or 0x2139 or 0x3030);

    private static bool IsKeycapBase(int value) => value is '#' or '*' or (>= '0' and <= '9');

    private static bool IsIn(int value, (int First, int Last)[] ranges) => Array.Exists(ranges, range => value >= range.First && value <= range.Last);
}
