using System.ComponentModel;

namespace Billing.Api.CreditNotes;

/// <summary>A credit note as clients see it.</summary>
public sealed record CreditNoteResponse(
    [property: Description("The credit note's id.")] long Id,
    [property: Description("The id of the invoice that it credits.")] long InvoiceId,
    [property: Description("The credit note's number, of a sequence of its own."), Example("CN-2026-000123")] string Number,
    [property: Description("The day it was issued on.")] DateOnly IssueDate,
    [property: Description("How much, with the currency's decimals."), Example("120.00")] string Amount,
    [property: Description("The reason."), Example("Agreed by phone.")] string? Reason,
    [property: Description("When it was recorded, UTC.")] DateTime CreatedAt)
{
    public static CreditNoteResponse Of(CreditNote note) =>
        new(note.Id, note.InvoiceId, note.Number, note.IssueDate, Money.Amount.Format(note.Amount, note.Exponent), note.Reason, note.CreatedAt);
}
