using System.ComponentModel;
using Billing.Api.Parties;

namespace Billing.Api.Sendings;

/// <summary>What a client says of a message to a customer; what it leaves out is as the proposed letter has it.</summary>
public sealed record SendInput(
    [property: Description("The recipient's address; if omitted, the customer's invoice email, else the user's address."), Example("invoices@example.com")] string? To = null,
    [property: Description("The language of the letter, en or de; the customer's if omitted."), Example("en")] string? Language = null,
    [property: Description("The subject, up to 200 characters."), Example("Invoice INV-2026-000123")] string? Subject = null,
    [property: Description("The text, up to 10000 characters; a blank line ends a paragraph."), Example("Hello Ada,\n\nhere is our invoice.")] string? Text = null,
    [property: Description("Whether the e-invoice is attached beside the PDF; if omitted, where the customer wants one. Reminders never have it.")] bool? AttachXml = null)
    : IBody<SendInput>
{
    public static bool IsOptional => true;

    public static SendInput Read(BodyFields fields) => new(
        fields.Optional("to", Email.Parse),
        fields.Optional("language", Parties.Language.Parse),
        fields.Optional("subject", PlainText.Line(Sending.MostSubject)),
        fields.Optional("text", PlainText.Lines(Sending.MostText))?.ReplaceLineEndings("\n"),
        fields.Flag("attach_xml"));

    /// <summary>The letter: what was proposed, where this says nothing else.</summary>
    internal LetterText Edit(LetterText proposed) => new(Subject ?? proposed.Subject, Text ?? proposed.Text);
}
