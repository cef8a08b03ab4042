using System.Text;

namespace Persistence;

/// <summary>Texts as searches see them, and what a trigram index can do for a search term.</summary>
public static class SearchedText
{
    private const int TrigramLength = 3;

    // What is no accent to Unicode, but to whoever has no such key.
    private static readonly Dictionary<char, string> Spellings = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ł'] = "l",
        ['ħ'] = "h",
        ['ı'] = "i",
    };

    /// <summary>
    /// A text, or a term, without regard to case, accents and width. What is written without letters has each of its characters
    /// twice, so that two of them, which are a word, are long enough for an index. A term is within a text exactly if it is then, too.
    /// </summary>
    public static string Normalize(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var plain = new StringBuilder(text.Length);
        foreach (var letter in CaseFolding.Fold(text.Normalize(NormalizationForm.FormKD)).Normalize(NormalizationForm.FormD))
        {
            if (!IsAccent(letter))
            {
                plain.Append(Spellings.GetValueOrDefault(letter) ?? letter.ToString());
            }
        }

        return string.Concat(plain.ToString().Normalize().EnumerateRunes().Select(rune => IsWordOfItsOwn(rune) ? $"{rune}{rune}" : rune.ToString()));
    }

    /// <summary>Whether the term is long enough to be found anywhere in a text; a shorter one is looked for at the start only.</summary>
    public static bool CanBeWithin(string normalized) => normalized.EnumerateRunes().Count(IsOfWord) >= TrigramLength;

    /// <summary>Whether the term has anything that is in a trigram.</summary>
    public static bool HasWord(string normalized) => normalized.EnumerateRunes().Any(IsOfWord);

    /// <summary>
    /// The part of an email address before its domain, which many addresses share, and which the index should therefore not look for.
    /// Null if that part is too short or the term is not an address.
    /// </summary>
    public static string? RareStart(string normalized) =>
        normalized[..(normalized.IndexOf('@', StringComparison.Ordinal) + 1)] is var start && CanBeWithin(start) ? start : null;

    // To PostgreSQL, which has no digits but these.
    private static bool IsOfWord(Rune rune) => Rune.IsLetter(rune) || (rune.IsAscii && Rune.IsDigit(rune));

    // Of Latin, Greek and Cyrillic: elsewhere marks are vowels, or make another letter.
    private static bool IsAccent(char letter) => letter is >= '\u0300' and <= '\u036F';

    // Chinese, Japanese and Korean.
    private static bool IsWordOfItsOwn(Rune rune) => rune.Value
        is 0x3005 or 0x3007 or (>= 0x3041 and <= 0x31FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0x20000 and <= 0x3FFFF);
}
