namespace Mail;

/// <summary>What a message says, from which its text and its HTML are made.</summary>
/// <param name="Language">The language it is written in: en or de.</param>
public sealed record Letter(string Language, string Subject, params IReadOnlyList<LetterPart> Parts)
{
    /// <param name="sender">The name under which it is sent; null for none.</param>
    internal RenderedLetter Render(string? sender) =>
        new(Language, Subject, LetterText.Of(this, sender), LetterHtml.Of(this, sender));
}

/// <summary>A part of a letter, below the one before.</summary>
public abstract record LetterPart;

/// <summary>A paragraph of one or more lines.</summary>
public sealed record Paragraph(string Text) : LetterPart;

/// <summary>Something to do, as a button; where there are none, the address by itself.</summary>
public sealed record LetterLink(string Label, string Address) : LetterPart;

/// <summary>Names with their values, one below the other.</summary>
public sealed record Facts(params IReadOnlyList<(string Name, string Value)> Values) : LetterPart;

/// <summary>What is good to know, in smaller print.</summary>
public sealed record Note(string Text) : LetterPart;

/// <summary>A letter as it is sent.</summary>
internal sealed record RenderedLetter(string Language, string Subject, string Text, string Html);
