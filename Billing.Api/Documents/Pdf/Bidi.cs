using System.Globalization;
using System.Text;

namespace Billing.Api.Documents.Pdf;

/// <summary>
/// The order of texts written from right to left: the Unicode Bidirectional Algorithm (UAX 9) for lines without explicit embeddings, which
/// nobody types into an invoice.
/// </summary>
internal static class Bidi
{
    private enum Kind
    {
        Left,
        Right,
        Number,
        Separator,
        Mark,
        Neutral,
    }

    /// <summary>Whether a text as a whole runs from right to left: its first letter decides.</summary>
    public static bool IsRightToLeft(string text) =>
        text.EnumerateRunes().Select(KindOf).FirstOrDefault(kind => kind is Kind.Left or Kind.Right, Kind.Left) == Kind.Right;

    /// <summary>The level of each UTF-16 unit: even from left to right, odd from right to left.</summary>
    public static int[] Levels(string text, bool rightToLeft)
    {
        var kinds = Kinds(text);
        var levels = new int[text.Length];
        var (around, left, number) = rightToLeft ? (1, 2, 2) : (0, 0, 2);
        var strong = rightToLeft ? Kind.Right : Kind.Left;
        for (var index = 0; index < kinds.Length; index++)
        {
            if (kinds[index] is Kind.Left or Kind.Right)
            {
                strong = kinds[index];
            }

            levels[index] = kinds[index] switch
            {
                Kind.Right => 1,
                Kind.Number when strong == Kind.Right => number,
                Kind.Left or Kind.Number => left,
                _ => -1,
            };
        }

        FillNeutrals(levels, around);
        return levels;
    }

    // Neutrals between two of one direction are of that direction, others of the whole's. Numbers count as what is around them.
    private static void FillNeutrals(int[] levels, int around)
    {
        for (var start = 0; start < levels.Length; start++)
        {
            if (levels[start] >= 0)
            {
                continue;
            }

            var end = start;
            while (end < levels.Length && levels[end] < 0)
            {
                end++;
            }

            var before = start == 0 ? around : levels[start - 1];
            var after = end == levels.Length ? around : levels[end];
            Array.Fill(levels, IsRight(before) && IsRight(after) ? 1 : IsRight(before) || IsRight(after) ? around : before, start, end - start);
        }

        bool IsRight(int level) => level == 1 || (level == 2 && around == 0);
    }

    private static Kind[] Kinds(string text)
    {
        var kinds = new Kind[text.Length];
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = KindOf(rune);
            Array.Fill(kinds, kind == Kind.Mark ? index > 0 ? kinds[index - 1] : Kind.Neutral : kind, index, rune.Utf16SequenceLength);
            index += rune.Utf16SequenceLength;
        }

        for (index = 0; index < kinds.Length; index++)
        {
            if (kinds[index] == Kind.Separator)
            {
                var between = index > 0 && index + 1 < kinds.Length && kinds[index - 1] == Kind.Number && kinds[index + 1] == Kind.Number;
                kinds[index] = between ? Kind.Number : Kind.Neutral;
            }
        }

        return kinds;
    }

    private static Kind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.DecimalDigitNumber => Kind.Number,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Kind.Mark,
        _ when rune.Value is '.' or ',' or ':' or '/' => Kind.Separator,
        _ when !Rune.IsLetterOrDigit(rune) => Kind.Neutral,
        _ => rune.Value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF)
            ? Kind.Right
            : Kind.Left,
    };
}
