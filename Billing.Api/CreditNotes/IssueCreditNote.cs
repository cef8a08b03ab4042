using Billing.Api.Credits;
using Billing.Api.Invoices;
using Billing.Api.Numbering;
using Billing.Api.Taxes;

namespace Billing.Api.CreditNotes;

/// <summary><c>POST /invoices/{id}/credit-notes</c>.</summary>
internal static class IssueCreditNote
{
    public static Task<IdempotentResult<CreatedWithETag<CreditNoteResponse>>> HandleAsync(
        long id, Body<CreditNoteInput> body, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceChanges changes)
    {
        var opening = changes.Open(id);
        var newId = opening.NextId<CreditNote>();
        var today = changes.Calendar.Today();
        var rates = NamedTaxRates.Find(opening, body.Value.Lines);
        var credit = CustomerCredits.Lock(opening, id);
        var credited = Uncredited.FindCredited(opening, id);
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
                var errors = new FieldErrors();
                if (body.Value.ChargesOn(invoice, credited.Value ?? [], rates, errors) is not { } charges || errors.Any)
                {
                    return errors.ToProblem();
                }

                var note = new CreditNote(number.Value!.Number, today, invoice, charges, body.Value.Reason?.Value, now);
                invoice.Credit(note, credit.Attach(changes.Db), now);
                opening.Add(note, newId);
                record();
                return new CreatedWithETag<CreditNoteResponse>(
                    $"{InvoicesApi.Path}/{id}/credit-notes/{note.Id}", CreditNoteResponse.Of(OfInvoice.Of(note, invoice)), ETag.Of(note));
            });
    }
}
