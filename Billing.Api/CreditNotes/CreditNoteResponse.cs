using System.ComponentModel;

namespace Billing.Api.CreditNotes;

/// <summary>A credit note as clients see it.</summary>
public sealed record CreditNoteResponse(
    [property: Description("The credit note's id.")] long Id,
    [property: Description("The id of the invoice that it credits.")] long InvoiceId,
    [property: Description("How much, with the currency's decimals."), Example("120.00")] string Amount,
    [property: Description("The reason."), Example("Agreed by phone.")] string? Reason,
    [property: Description("When it was recorded, UTC.")] DateTime CreatedAt)
{
    public static CreditNoteResponse Of(CreditNote note) =>
        new(note.Id, note.InvoiceId, Money.Amount.Format(note.Amount, note.Exponent), note.Reason, note.CreatedAt);
}
