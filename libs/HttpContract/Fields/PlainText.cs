using System.Globalization;
using System.Text;

namespace HttpContract.Fields;

/// <summary>Parses free text, which is only trimmed.</summary>
public static class PlainText
{
    /// <summary>One line of 1 to <paramref name="most"/> code points.</summary>
    public static Func<string, Parsed<string>> Line(int most) => text => Read(text, most, lineBreaks: false);

    /// <summary>One or more lines of 1 to <paramref name="most"/> code points in all.</summary>
    public static Func<string, Parsed<string>> Lines(int most) => text => Read(text, most, lineBreaks: true);

    /// <summary>The error of a text with half of a surrogate pair.</summary>
    public static ApiError NotUnicode { get; } = new(FieldErrorCodes.NotUnicode, "Not valid Unicode text.");

    /// <summary>The error of a text with control characters; whether it may have line breaks.</summary>
    public static ApiError ControlCharacters(bool lineBreaks = false) => new(
        FieldErrorCodes.ControlCharacters, lineBreaks ? "Must not contain control characters." : "Must not contain control characters or line breaks.");

    /// <summary>The error of a text that is too short or too long.</summary>
    public static ApiError WrongLength(int least, int most) =>
        new(FieldErrorCodes.Length, $"Must have {least} to {most} characters.", ("min", least), ("max", most));

    private static Parsed<string> Read(string text, int most, bool lineBreaks)
    {
        var trimmed = text.Trim();
        if (!IsUnicode(trimmed))
        {
            return NotUnicode;
        }

        if (trimmed.EnumerateRunes().Any(rune => IsControl(rune) && !(lineBreaks && rune.Value is '\n' or '\r' or '\t')))
        {
            return ControlCharacters(lineBreaks);
        }

        return trimmed.EnumerateRunes().Count() is var length && length >= 1 && length <= most
            ? trimmed
            : WrongLength(1, most);
    }

    /// <summary>Whether a text has no half of a surrogate pair.</summary>
    public static bool IsUnicode(string text) =>
        // Half of a pair is enumerated as the replacement character.
        text.EnumerateRunes().Count(rune => rune == Rune.ReplacementChar) == text.Count(character => character == '\uFFFD');

    /// <summary>Whether a character is a control character or breaks a line.</summary>
    public static bool IsControl(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
