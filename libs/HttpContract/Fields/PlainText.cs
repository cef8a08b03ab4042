using System.Globalization;
using System.Text;

namespace HttpContract.Fields;

/// <summary>Reads texts that people write for people. They are kept as they are, but for white space around them.</summary>
public static class PlainText
{
    /// <summary>Reads one line of 1 to <paramref name="most"/> characters.</summary>
    public static Func<string, Parsed<string>> Line(int most) => text => Read(text, most, lineBreaks: false);

    /// <summary>Reads one or more lines of 1 to <paramref name="most"/> characters in all.</summary>
    public static Func<string, Parsed<string>> Lines(int most) => text => Read(text, most, lineBreaks: true);

    private static Parsed<string> Read(string text, int most, bool lineBreaks)
    {
        var trimmed = text.Trim();
        if (!IsUnicode(trimmed))
        {
            return new Invalid("Not valid Unicode text.");
        }

        if (trimmed.EnumerateRunes().Any(rune => IsControl(rune) && !(lineBreaks && rune.Value is '\n' or '\r' or '\t')))
        {
            return new Invalid(lineBreaks ? "Must not contain control characters." : "Must not contain control characters or line breaks.");
        }

        return trimmed.EnumerateRunes().Count() is var length && length >= 1 && length <= most
            ? trimmed
            : new Invalid($"Must have 1 to {most} characters.");
    }

    /// <summary>Whether a text has no half of a surrogate pair.</summary>
    public static bool IsUnicode(string text) =>
        // Half of a pair is enumerated as the replacement character.
        text.EnumerateRunes().Count(rune => rune == Rune.ReplacementChar) == text.Count(character => character == '\uFFFD');

    /// <summary>Whether a character is a control character or breaks a line.</summary>
    public static bool IsControl(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
