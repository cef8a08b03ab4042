using System.ComponentModel;
using Billing.Api.Invoices;
using Billing.Api.Money;
using Billing.Api.Numbering;

namespace Billing.Api.CreditNotes;

/// <summary>What a client says of a credit note.</summary>
public sealed record CreditNoteInput(
    [property: Description("How much, in the invoice's currency: more than 0, and not more than the balance.")] Amount Amount,
    [property: Description("The reason, up to 500 characters."), Example("Agreed by phone.")] Optional<string>? Reason = null) : IBody<CreditNoteInput>
{
    public static CreditNoteInput Read(BodyFields fields) => new(
        fields.Required(InvoiceFields.Amount, PositiveAmount.Parse),
        fields.Nullable("reason", PlainText.Lines(CreditNote.MostReason)));
}

/// <summary><c>POST /invoices/{id}/credit-notes</c>.</summary>
internal static class IssueCreditNote
{
    public static Task<IdempotentResult<CreatedWithETag<CreditNoteResponse>>> HandleAsync(
        long id, Body<CreditNoteInput> body, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceChanges changes)
    {
        var opening = changes.Open(id);
        var newId = opening.NextId<CreditNote>();
        var today = changes.Calendar.Today();
        var number = NumberCounters.Take(
            opening, NumberSeries.CreditNotes, today, "EXISTS (SELECT FROM invoices WHERE id = $3 AND status <> 'draft')", id);
        return changes.ChangeAsync<CreatedWithETag<CreditNoteResponse>>(
            opening,
            id,
            ifMatch,
            key,
            InvoiceAction.IssueCreditNote,
            (invoice, now, record) =>
            {
                var (amount, reason) = body.Value;
                if (amount.ErrorIn(invoice.Currency) is { } error)
                {
                    return Problems.Invalid((InvoiceFields.Amount, error));
                }

                var note = new CreditNote(number.Value!.Number, today, invoice, amount.Value, reason?.Value, now);
                invoice.Credit(note, now);
                opening.Add(note, newId);
                record();
                return new CreatedWithETag<CreditNoteResponse>(
                    $"{InvoicesApi.Path}/{id}/credit-notes/{note.Id}", CreditNoteResponse.Of(note), ETag.Of(note));
            });
    }
}
