using Billing.Api.CreditNotes;
using Billing.Api.Documents;
using Billing.Api.Invoices;
using Mail;

namespace Billing.Api.Sendings;

/// <summary><c>POST /invoices/{id}/send</c> and <c>POST /invoices/{id}/credit-notes/{noteId}/send</c>.</summary>
internal static class SendInvoice
{
    public static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> HandleAsync(
        long id, Body<SendInput> body, IfMatch ifMatch, IdempotencyKey key, MailOutbox mail, [AsParameters] InvoiceChanges changes) =>
        SendAsync(id, note: null, body.Value, ifMatch, key, mail, changes);

    public static async Task<IdempotentResult<OkWithETag<InvoiceResponse>>> HandleNoteAsync(
        long id, long noteId, Body<SendInput> body, IfMatch ifMatch, IdempotencyKey key, MailOutbox mail, [AsParameters] InvoiceChanges changes) =>
        // It never changes: it can be read before the transaction.
        await changes.Db.CreditNotes.AsNoTracking().SingleOrDefaultAsync(note => note.Id == noteId && note.InvoiceId == id, changes.CancellationToken) is { } note
            ? await SendAsync(id, note, body.Value, ifMatch, key, mail, changes)
            : Problems.NotFound("credit note", noteId);

    /// <summary>Queues the invoice, or a credit note, as the input has it; or says why it cannot be sent so.</summary>
    public static Problem? Queue(
        SendingQueue queue, MailOutbox mail, Invoice invoice, CreditNote? note, SendInput input, Caller caller, DateTime now)
    {
        if (!mail.IsOn)
        {
            return SendingErrors.MailOff();
        }

        var about = queue.About(invoice);
        if (input.AttachXml == true && about.MissingForXml() is { Count: > 0 } missing)
        {
            return DocumentErrors.EInvoiceIncomplete(missing);
        }

        var (to, language, hasXml) = (input.To ?? about.Recipient, input.Language ?? about.Language, input.AttachXml ?? about.HasXml());
        var letter = input.Edit(about.LetterOf(note, language));
        invoice.Send(now);
        queue.Add(
            note is null ? Sending.Of(invoice, to, language, letter, hasXml, now) : Sending.Of(note, invoice, to, language, letter, hasXml, now),
            InvoiceAction.Send,
            caller,
            now,
            note?.Number);
        return null;
    }

    private static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> SendAsync(
        long id, CreditNote? note, SendInput input, IfMatch ifMatch, IdempotencyKey key, MailOutbox mail, InvoiceChanges changes)
    {
        var opening = changes.Open(id);
        var queue = new SendingQueue(opening, id);
        return changes.ChangeAsync<OkWithETag<InvoiceResponse>>(opening, id, ifMatch, key, InvoiceAction.Send, (invoice, now, record) =>
        {
            if (Queue(queue, mail, invoice, note, input, changes.Caller, now) is { } problem)
            {
                return problem;
            }

            record();
            return invoice.ToOk(changes.Caller, changes.Calendar.Today());
        });
    }
}
