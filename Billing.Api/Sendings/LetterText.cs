using Mail;

namespace Billing.Api.Sendings;

/// <summary>What a message says: its subject, and its text, in which a blank line ends a paragraph.</summary>
internal sealed record LetterText(string Subject, string Text)
{
    public Letter ToLetter(string language) => new(
        language, Subject, [.. Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => new Paragraph(text))]);
}
