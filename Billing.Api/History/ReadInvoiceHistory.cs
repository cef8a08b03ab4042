using Billing.Api.Data;
using Billing.Api.Invoices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.History;

/// <summary><c>GET /invoices/{id}/history</c>.</summary>
internal static class ReadInvoiceHistory
{
    private static readonly SortFields<InvoiceEvent> SortFields = new(entry => entry.Id);

    public static async Task<Results<Page<InvoiceEventResponse>, Problem>> HandleAsync(
        long id, [AsParameters] PageQuery query, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(SortFields.Newest, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        var events = db.InvoiceEvents.AsNoTracking().Where(entry => entry.InvoiceId == id);
        events = caller.SeesEverything ? events : events.Where(entry => !InvoiceEventNames.Internal.Contains(entry.Action));
        return await db.Invoices.VisibleTo(caller).AnyAsync(invoice => invoice.Id == id, cancellationToken)
            || (caller.SeesEverything && await events.AnyAsync(cancellationToken))
            ? await page.ReadAsync(events, entry => InvoiceEventResponse.Of(entry, caller), cancellationToken)
            : Problems.NotFound(nameof(Invoice), id);
    }
}
