using System.Text;

namespace Persistence;

/// <summary>What a folded text to search for has for an index of three-letter parts.</summary>
public static class SearchedText
{
    // What such an index needs to be of any help.
    private const int LettersToSearchWithin = 3;

    /// <summary>Whether it is long enough to be looked for within others; what is not is looked for at their start.</summary>
    public static bool CanBeWithin(string folded) => folded.EnumerateRunes().Count(Rune.IsLetterOrDigit) >= LettersToSearchWithin;

    /// <summary>
    /// What an index is to look for of an address, many of which have the same end: what comes before that. Null where that is too
    /// short, or it is no address.
    /// </summary>
    public static string? RareStart(string folded) =>
        folded[..(folded.IndexOf('@', StringComparison.Ordinal) + 1)] is var start && CanBeWithin(start) ? start : null;
}
