using System.Globalization;
using System.Text.RegularExpressions;

namespace Users.Api.Users;

/// <summary>Invisible characters.</summary>
internal static partial class Blanks
{
    /// <summary>Trims Unicode white space and characters without width.</summary>
    public static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>Each run of Unicode white space as one space.</summary>
    public static string Collapse(string text) => WhiteSpace().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    // Format characters: zero-width space and joiners, direction marks, byte order mark, soft hyphen. All white space, and all of
    // these that matter, are single UTF-16 units.
    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
