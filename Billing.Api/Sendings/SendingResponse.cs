using System.ComponentModel;

namespace Billing.Api.Sendings;

/// <summary>Something that was mailed, as clients see it.</summary>
public sealed record SendingResponse(
    [property: Description("The sending's id.")] long Id,
    [property: Description("The credit note that was sent; null for the invoice.")] long? CreditNoteId,
    [property: Description("Which reminder it is, from 1 to 3; null where it is none."), Example(1)] int? ReminderLevel,
    [property: Description("The recipient's address."), Example("invoices@example.com")] string To,
    [property: Description("The language of the letter."), Example("en")] string Language,
    [property: Description("The subject."), Example("Invoice INV-2026-000123")] string Subject,
    [property: Description("Whether the e-invoice is attached, beside the PDF."), Example(false)] bool AttachXml,
    [property: Description("What became of it.")] DeliveryStatus Status,
    [property: Description("Why it failed, or the last attempt did where it is still queued."), Example("550 No such user")] string? Problem,
    [property: Description("When it was queued, UTC.")] DateTime CreatedAt,
    [property: Description("When the mail server took it, UTC.")] DateTime? SentAt)
{
    public static SendingResponse Of(Sending sending) => new(
        sending.Id,
        sending.CreditNoteId,
        sending.ReminderLevel,
        sending.Recipient,
        sending.Language,
        sending.Subject,
        sending.HasXml,
        sending.Status,
        sending.Problem,
        sending.CreatedAt,
        sending.SentAt);
}
