using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.Invoices;
using HttpContract.Csv;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Payments;

/// <summary><c>GET /payments</c>, as a page of JSON or all as CSV.</summary>
internal static class ListPayments
{
    public static async Task<Results<Page<PaymentResponse>, CsvFile<OfInvoice<Payment>>, Problem>> HandleAsync(
        [AsParameters] PaymentFilter filter,
        [AsParameters] PaymentListQuery query,
        Caller caller,
        BillingDbContext db,
        StreamingQueries<BillingDbContext> streaming,
        BusinessCalendar calendar,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(filter, errors);
        var payments = Filter(db);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return query.Request.PrefersCsv()
            ? PaymentCsv.Of(
                $"{calendar.Today():O}",
                streaming.ReadAsync(stream => page.Sorted(Filter(stream), sorted => sorted.WithInvoices(stream.Invoices)), cancellationToken))
            : await page.ReadAsync(payments, OfInvoice.Row<Payment>(), PaymentResponse.Of, cancellationToken);

        IQueryable<Payment> Filter(BillingDbContext from) =>
            filter.Apply(from.Payments.AsNoTracking(), from.Invoices.VisibleTo(caller), query.Q, errors);
    }
}
