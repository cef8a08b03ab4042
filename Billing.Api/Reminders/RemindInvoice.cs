using Billing.Api.Invoices;
using Billing.Api.Sendings;
using Mail;

namespace Billing.Api.Reminders;

/// <summary><c>POST /invoices/{id}/reminders</c>, and the same by itself.</summary>
internal static class RemindInvoice
{
    public static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> HandleAsync(
        long id, Body<SendInput> body, IfMatch ifMatch, IdempotencyKey key, MailOutbox mail, [AsParameters] InvoiceChanges changes) =>
        RemindAsync(id, body.Value, level: null, ifMatch, key, mail, changes);

    /// <summary>Queues a reminder, if the invoice is to have it.</summary>
    /// <param name="id">Which invoice.</param>
    /// <param name="input">What the letter says that is not as proposed.</param>
    /// <param name="level">Only this reminder; null for the one that comes next.</param>
    /// <param name="ifMatch">What the client asks of the invoice's version.</param>
    /// <param name="key">By which a repeated request is recognised.</param>
    /// <param name="mail">Whether mail can be sent.</param>
    /// <param name="changes">Makes the change.</param>
    public static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> RemindAsync(
        long id, SendInput input, int? level, IfMatch? ifMatch, IdempotencyKey? key, MailOutbox mail, InvoiceChanges changes)
    {
        var opening = changes.Open(id);
        var queue = new SendingQueue(opening, id);
        var lastFailed = opening.Ask(
            """
            SELECT bool_and(s.status = 'failed') FROM sendings AS s JOIN invoices AS i ON i.id = s.invoice_id
            WHERE s.invoice_id = $1 AND s.reminder_level = i.reminder_level
            """,
            row => !row.IsDBNull(0) && row.GetBoolean(0),
            id);
        return changes.ChangeAsync<OkWithETag<InvoiceResponse>>(opening, id, ifMatch, key, InvoiceAction.Remind, (invoice, now, record) =>
        {
            if (!mail.IsOn)
            {
                return SendingErrors.MailOff();
            }

            var today = changes.Calendar.Today();
            var next = lastFailed.Value ? invoice.ReminderLevel : invoice.ReminderLevel + 1;
            if (!invoice.IsOverdue(today))
            {
                return ReminderErrors.NotOverdue();
            }

            // Another replica was first.
            if (next > Invoice.MostReminders || (level is not null && level != invoice.ReminderLevel + 1))
            {
                return ReminderErrors.UsedUp();
            }

            var about = queue.About(invoice);
            var (to, language) = (input.To ?? about.Recipient, input.Language ?? about.Language);
            invoice.Remind(next, today, now);
            queue.Add(Sending.Reminder(invoice, next, to, language, input.Edit(about.ReminderOf(next, language)), now), InvoiceAction.Remind, changes.Caller, now);
            record();
            return invoice.ToOk(changes.Caller, today);
        });
    }
}
