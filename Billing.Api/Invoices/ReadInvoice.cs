using Billing.Api.Calendar;
using Billing.Api.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Invoices;

/// <summary><c>GET /invoices/{id}</c>.</summary>
internal static class ReadInvoice
{
    public static async Task<Results<OkWithETag<InvoiceResponse>, Problem>> HandleAsync(
        long id, Caller caller, BillingDbContext db, BusinessCalendar calendar, CancellationToken cancellationToken)
    {
        var invoice = await db.Invoices.AsNoTracking().VisibleTo(caller).Whole()
            .SingleOrDefaultAsync(invoice => invoice.Id == id, cancellationToken);
        return invoice is null ? Problems.NotFound(nameof(Invoice), id) : invoice.ToOk(caller, calendar.Today());
    }
}
