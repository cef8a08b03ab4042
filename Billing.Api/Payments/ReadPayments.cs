using Billing.Api.Data;
using Billing.Api.Invoices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Payments;

/// <summary><c>GET /invoices/{id}/payments</c> and one of them.</summary>
internal static class ReadPayments
{
    private static readonly SortFields<Payment> SortFields = new(payment => payment.Id);

    public static async Task<Results<Page<PaymentResponse>, Problem>> ListAsync(
        long id, [AsParameters] PageQuery query, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(SortFields.Default, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return await db.Invoices.VisibleTo(caller).AnyAsync(invoice => invoice.Id == id, cancellationToken)
            ? await page.ReadAsync(db.Payments.AsNoTracking().Where(payment => payment.InvoiceId == id), PaymentResponse.Of, cancellationToken)
            : Problems.NotFound(nameof(Invoice), id);
    }

    public static async Task<Results<OkWithETag<PaymentResponse>, Problem>> GetAsync(
        long id, long paymentId, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var payment = await db.Payments.AsNoTracking()
            .Where(payment => payment.Id == paymentId && payment.InvoiceId == id)
            .Where(payment => db.Invoices.VisibleTo(caller).Any(invoice => invoice.Id == payment.InvoiceId))
            .SingleOrDefaultAsync(cancellationToken);
        return payment is null
            ? Problems.NotFound("payment", paymentId)
            : new OkWithETag<PaymentResponse>(PaymentResponse.Of(payment), ETag.Of(payment));
    }
}
