using System.Globalization;
using Billing.Api.Data;
using Billing.Api.Invoices;
using HttpContract.Csv;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Payments;

/// <summary><c>GET /invoices/{id}/payments</c> and one of them.</summary>
internal static class ReadPayments
{
    public static async Task<Results<Page<PaymentResponse>, CsvFile<OfInvoice<Payment>>, Problem>> ListAsync(
        long id,
        [AsParameters] PageQuery query,
        Caller caller,
        BillingDbContext db,
        StreamingQueries<BillingDbContext> streaming,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(PaymentListQuery.SortFields.Default, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return !await db.Invoices.VisibleTo(caller).AnyAsync(invoice => invoice.Id == id, cancellationToken) ? Problems.NotFound(nameof(Invoice), id)
            : query.Request.PrefersCsv() ? PaymentCsv.Of(
                id.ToString(CultureInfo.InvariantCulture),
                streaming.ReadAsync(stream => page.Sorted(PaymentsIn(stream), sorted => sorted.WithInvoices(stream.Invoices)), cancellationToken))
            : await page.ReadAsync(PaymentsIn(db), OfInvoice.Row<Payment>(), PaymentResponse.Of, cancellationToken);

        IQueryable<Payment> PaymentsIn(BillingDbContext from) => from.Payments.AsNoTracking().Where(payment => payment.InvoiceId == id);
    }

    public static async Task<Results<OkWithETag<PaymentResponse>, Problem>> GetAsync(
        long id, long paymentId, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var payment = await db.Payments.AsNoTracking()
            .Where(payment => payment.Id == paymentId && payment.InvoiceId == id)
            .OfInvoices(db.Invoices.VisibleTo(caller))
            .Select(OfInvoice.Row<Payment>())
            .SingleOrDefaultAsync(cancellationToken);
        return payment is null
            ? Problems.NotFound("payment", paymentId)
            : new OkWithETag<PaymentResponse>(PaymentResponse.Of(payment), ETag.Of(payment.Item));
    }
}
