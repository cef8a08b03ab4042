using System.ComponentModel;
using Billing.Api.CreditNotes;
using Billing.Api.Customers.Details;
using Billing.Api.Data;
using Billing.Api.Invoices;
using Billing.Api.Revisions;
using Billing.Api.Sellers;
using Mail;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Billing.Api.Sendings;

/// <summary>Which letter a client asks for.</summary>
public sealed class LetterQuery
{
    [FromQuery(Name = "language"), Description("The language of the letter, en or de; the customer's if omitted.")]
    public string? Language { get; init; }

    [FromQuery(Name = "reminder"), Description("true: the next reminder.")]
    public string? Reminder { get; init; }
}

/// <summary><c>GET /invoices/{id}/letter</c> and <c>GET /invoices/{id}/credit-notes/{noteId}/letter</c>.</summary>
internal static class ProposeLetter
{
    public static Task<Results<Ok<LetterResponse>, Problem>> HandleAsync(
        long id, [AsParameters] LetterQuery query, MailOutbox mail, BillingDbContext db, CancellationToken cancellationToken) =>
        ProposeAsync(id, note: null, query, mail, db, cancellationToken);

    public static async Task<Results<Ok<LetterResponse>, Problem>> HandleNoteAsync(
        long id, long noteId, [AsParameters] LetterQuery query, MailOutbox mail, BillingDbContext db, CancellationToken cancellationToken) =>
        await db.CreditNotes.AsNoTracking().SingleOrDefaultAsync(note => note.Id == noteId && note.InvoiceId == id, cancellationToken) is { } note
            ? await ProposeAsync(id, note, query, mail, db, cancellationToken)
            : Problems.NotFound("credit note", noteId);

    private static async Task<Results<Ok<LetterResponse>, Problem>> ProposeAsync(
        long id, CreditNote? note, LetterQuery query, MailOutbox mail, BillingDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var asked = errors.Read("language", query.Language, Parties.Language.Parse);
        var isReminder = errors.ReadValue("reminder", query.Reminder, TrueOrFalse.Parse) is true;
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        if (await db.Invoices.AsNoTracking().Whole().SingleOrDefaultAsync(invoice => invoice.Id == id, cancellationToken) is not { } invoice)
        {
            return Problems.NotFound(nameof(Invoice), id);
        }

        var action = isReminder ? InvoiceAction.Remind : InvoiceAction.Send;
        if (!invoice.PossibleActions().Contains(action))
        {
            return InvoiceErrors.Refuse(invoice, action);
        }

        var about = await ReadAsync(invoice, db, cancellationToken);
        var language = asked ?? about.Language;
        var level = isReminder ? invoice.NextReminderLevel : (int?)null;
        var (subject, text) = level is { } next ? about.ReminderOf(next, language) : about.LetterOf(note, language);
        return TypedResults.Ok(new LetterResponse(
            about.Recipient, language, subject, text, level, level is null && about.HasXml(), level is null && about.MissingForXml().Count == 0, mail.IsOn));
    }

    private static async Task<Correspondence> ReadAsync(Invoice invoice, BillingDbContext db, CancellationToken cancellationToken)
    {
        var seller = await RevisionSubject.Seller.CurrentAsync(db, cancellationToken);
        var customer = await RevisionSubject.Customer(invoice.UserId).CurrentAsync(db, cancellationToken);
        var email = await db.Customers.Where(one => one.Id == invoice.UserId && !one.Deleted).Select(one => one.Email).SingleOrDefaultAsync(cancellationToken);
        return new(invoice, seller?.As<SellerDetails>(), customer?.As<BillingDetails>(), email);
    }
}
