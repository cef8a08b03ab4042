using System.Text;

namespace Persistence;

/// <summary>What a trigram index can do for a search term.</summary>
public static class SearchedText
{
    private const int TrigramLength = 3;

    /// <summary>Whether the term is long enough to be found anywhere in a text; a shorter one is looked for at the start only.</summary>
    public static bool CanBeWithin(string folded) => folded.EnumerateRunes().Count(Rune.IsLetterOrDigit) >= TrigramLength;

    /// <summary>
    /// The part of an email address before its domain, which many addresses share, and which the index should therefore not look for.
    /// Null if that part is too short or the term is not an address.
    /// </summary>
    public static string? RareStart(string folded) =>
        folded[..(folded.IndexOf('@', StringComparison.Ordinal) + 1)] is var start && CanBeWithin(start) ? start : null;
}
