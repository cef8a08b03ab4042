using System.Globalization;
using System.Text;

namespace Billing.Api.Documents.Pdf;

/// <summary>The fonts that are shipped, which have the characters of nearly every living script.</summary>
internal static class Typefaces
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Documents", "Fonts");
    private static readonly Lazy<Typeface> Regular = Load("NotoSans-Regular.ttf");
    private static readonly Lazy<Typeface> Bold = Load("NotoSans-Bold.ttf");

    // The order decides who writes a character that several have.
    private static readonly Lazy<Typeface>[] Others =
    [
        Load("NotoSansCJKsc-Regular.otf"),
        .. new[]
        {
            "Arabic", "Hebrew", "Devanagari", "Thai", "Bengali", "Tamil", "Telugu", "Gujarati", "Gurmukhi", "Kannada", "Malayalam",
            "Sinhala", "Georgian", "Armenian", "Ethiopic", "Khmer", "Lao", "Myanmar", "Symbols",
        }.Select(script => Load($"NotoSans{script}-Regular.ttf")),
    ];

    /// <summary>The font for a character that comes after one in another, or after none.</summary>
    public static Typeface For(Rune rune, Typeface? previous, bool bold)
    {
        // Marks and joiners belong to what they stand on.
        if (previous is not null && (previous.Has(rune) ? IsNeutral(rune) : IsJoined(rune)))
        {
            return previous;
        }

        var first = bold ? Bold : Regular;
        return first.Value.Has(rune) ? first.Value : Others.FirstOrDefault(typeface => typeface.Value.Has(rune))?.Value ?? first.Value;
    }

    private static bool IsNeutral(Rune rune) => !Rune.IsLetterOrDigit(rune);

    private static bool IsJoined(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static Lazy<Typeface> Load(string file) => new(() => new(Path.Combine(Folder, file)));
}
