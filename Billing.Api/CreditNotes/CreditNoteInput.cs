using System.ComponentModel;
using Billing.Api.Invoices;
using Billing.Api.Money;

namespace Billing.Api.CreditNotes;

/// <summary>What a client says of a credit note.</summary>
public sealed record CreditNoteInput(
    [property: Description("How much, in the invoice's currency: more than 0, and not more than the balance.")] Amount Amount,
    [property: Description("Why, up to 500 characters."), Example("Agreed by phone.")] Given<string>? Reason = null) : IBody<CreditNoteInput>
{
    /// <inheritdoc />
    public static CreditNoteInput Read(BodyFields fields) => new(
        fields.Required(InvoiceFields.Amount, PositiveAmount.Parse),
        fields.Nullable("reason", PlainText.Lines(CreditNote.MostReason)));
}
