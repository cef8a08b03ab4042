using System.ComponentModel;

namespace Billing.Api.Sendings;

/// <summary>What would be sent if nothing else was said.</summary>
public sealed record LetterResponse(
    [property: Description("The recipient's address."), Example("invoices@example.com")] string To,
    [property: Description("The language: en or de."), Example("en")] string Language,
    [property: Description("The subject."), Example("Invoice INV-2026-000123")] string Subject,
    [property: Description("The text; a blank line ends a paragraph."), Example("Hello Ada,\n\nhere is our invoice.")] string Text,
    [property: Description("Which reminder it is, from 1 to 3; null where it is none."), Example(1)] int? ReminderLevel,
    [property: Description("Whether the e-invoice would be attached."), Example(false)] bool AttachXml,
    [property: Description("Whether there is an e-invoice to attach."), Example(true)] bool HasXml,
    [property: Description("Whether mail can be sent at all."), Example(true)] bool MailOn);
