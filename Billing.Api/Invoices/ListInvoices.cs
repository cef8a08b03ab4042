using Billing.Api.Calendar;
using Billing.Api.Data;
using HttpContract.Csv;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Invoices;

/// <summary><c>GET /invoices</c>, as a page of JSON or all as CSV.</summary>
internal static class ListInvoices
{
    private static readonly WholeList<BillingDbContext, Invoice, Invoice> All = new(db => db.Invoices, invoice => invoice);

    public static async Task<Results<Page<InvoiceResponse>, CsvFile<Invoice>, Problem>> HandleAsync(
        [AsParameters] InvoiceFilter filter,
        [AsParameters] InvoiceListQuery query,
        Caller caller,
        BillingDbContext db,
        StreamingQueries<BillingDbContext> streaming,
        BusinessCalendar calendar,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(filter, errors);
        var (today, mayChange) = (calendar.Today(), caller.MayChangeInvoices());
        var all = All.In(db);
        var invoices = Filter(all.Items);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        if (query.Request.PrefersCsv())
        {
            return InvoiceCsv.Of(streaming.ReadAsync(stream => page.Sorted(Filter(stream.Invoices.AsNoTracking())), cancellationToken), today);
        }

        invoices = await ListPlan.NarrowAsync(filter, invoices, page, db, cancellationToken);
        return await page.ReadAsync(invoices, all, invoice => InvoiceResponse.Of(invoice, today, mayChange), cancellationToken);

        IQueryable<Invoice> Filter(IQueryable<Invoice> every) => filter.Apply(every.VisibleTo(caller), query.Q, today, errors);
    }
}
