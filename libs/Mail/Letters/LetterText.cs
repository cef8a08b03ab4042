namespace Mail;

/// <summary>A letter as plain text.</summary>
internal static class LetterText
{
    public static string Of(Letter letter, string? sender) => string.Join(
        "\n\n", letter.Parts.Select(Of).Append(string.IsNullOrEmpty(sender) ? null : $"-- \n{sender}").OfType<string>()) + "\n";

    private static string Of(LetterPart part) => part switch
    {
        Paragraph paragraph => paragraph.Text,
        LetterLink link => $"{link.Label}:\n{link.Address}",
        Facts facts => string.Join('\n', facts.Values.Select(fact => $"{fact.Name}: {fact.Value}")),
        Note note => note.Text,
        _ => throw new ArgumentException($"There is no text for {part.GetType().Name}."),
    };
}
