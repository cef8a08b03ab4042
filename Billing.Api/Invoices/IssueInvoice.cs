using System.ComponentModel;
using Billing.Api.Customers;
using Billing.Api.Numbering;

namespace Billing.Api.Invoices;

/// <summary>When an invoice is issued and due.</summary>
public sealed record IssueInput(
    [property: Description("The day it is issued on, whose year the number is of; today where there is none.")]
    DateOnly? IssueDate = null,
    [property: Description("The last day to pay on; where there is none, the draft's, or so many days after the issue date.")]
    DateOnly? DueDate = null) : IBody<IssueInput>
{
    public static bool IsOptional => true;

    public static IssueInput Read(BodyFields fields) => new(
        fields.OptionalValue(InvoiceFields.IssueDate, CalendarDate.Parse),
        fields.OptionalValue(InvoiceFields.DueDate, CalendarDate.Parse));
}

/// <summary><c>POST /invoices/{id}/issue</c>.</summary>
internal static class IssueInvoice
{
    public static async Task<IdempotentResult<OkWithETag<InvoiceResponse>>> HandleAsync(
        long id,
        Body<IssueInput> body,
        IfMatch ifMatch,
        IdempotencyKey key,
        CustomerCheck customers,
        [AsParameters] InvoiceChanges changes)
    {
        var (db, calendar, cancellationToken) = (changes.Db, changes.Calendar, changes.CancellationToken);
        // Asked before the transaction, so that no row is locked meanwhile; whoever is known is not asked about.
        var stranger = await db.Invoices
            .Where(invoice => invoice.Id == id && invoice.Status == InvoiceStatus.Draft
                && !db.Customers.Any(customer => customer.Id == invoice.UserId))
            .Select(invoice => (long?)invoice.UserId)
            .SingleOrDefaultAsync(cancellationToken);
        var problem = stranger is { } userId ? await customers.RefuseAsync(userId, cancellationToken) : null;

        return await changes.ChangeAsync<OkWithETag<InvoiceResponse>>(
            id,
            ifMatch,
            key,
            InvoiceAction.Issue,
            async (invoice, now, save) =>
            {
                var issueDate = body.Value.IssueDate ?? calendar.Today();
                var dueDate = body.Value.DueDate ?? invoice.DueDate ?? calendar.DueDate(issueDate);
                if (dueDate < issueDate)
                {
                    return InvoiceErrors.DueBeforeIssued(issueDate);
                }

                if (await db.FindBillToAsync(invoice.UserId, cancellationToken) is not { } billTo)
                {
                    return problem ?? InvoiceErrors.UserDeleted();
                }

                var number = await db.TakeNumberAsync(issueDate.Year, cancellationToken);
                invoice.Issue(number, issueDate, dueDate, billTo, now);
                await save();
                return invoice.ToOk(changes.Caller, calendar.Today());
            });
    }
}
