using Billing.Api.Data;
using Billing.Api.History;
using Billing.Api.Invoices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Payments;

/// <summary>The resource <c>/invoices/{id}/payments</c>.</summary>
internal static class PaymentsApi
{
    private static readonly SortFields<Payment> SortFields = new(payment => payment.Id);

    /// <summary>Maps it.</summary>
    public static void MapPayments(this IEndpointRouteBuilder invoice)
    {
        var payments = invoice.MapGroup("/payments");
        payments.MapGetAndHead("", List).WithName("list_payments").WithSummary("List an invoice's payments")
            .WithDescription("Oldest first.").ProducesValidationProblem();
        payments.MapPost("", Create).WithName("create_payment").WithSummary("Record a payment")
            .WithDescription("For what is owed, in part or in full. An invoice of which nothing is left to pay is paid.").RequireAuthorization(Policies.Admin);
        payments.MapGetAndHead("/{paymentId:long}", Get).WithName("get_payment").WithSummary("Get a payment").WithConditionalGet();
    }

    private static async Task<Results<Page<PaymentResponse>, Problem>> List(
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

    private static async Task<Results<OkTagged<PaymentResponse>, Problem>> Get(
        long id, long paymentId, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var payment = await db.Payments.AsNoTracking()
            .Where(payment => payment.Id == paymentId && payment.InvoiceId == id)
            .Where(payment => db.Invoices.VisibleTo(caller).Any(invoice => invoice.Id == payment.InvoiceId))
            .SingleOrDefaultAsync(cancellationToken);
        return payment is null
            ? Problems.NotFound("payment", paymentId)
            : new OkTagged<PaymentResponse>(PaymentResponse.Of(payment), ETag.Of(payment));
    }

    private static async Task<Once<Results<CreatedTagged<PaymentResponse>, Problem>>> Create(
        long id, Body<PaymentInput> body, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceWork work)
    {
        Payment? made = null;
        return await work.ChangeAsync(
            key, new InvoiceChange<CreatedTagged<PaymentResponse>>(id, ifMatch, InvoiceActions.Paid, Pay, _ => ToCreated(made!)));

        Task<Problem?> Pay(Invoice invoice, DateTime now, CancellationToken token)
        {
            var input = body.Value;
            if (input.Amount.ErrorIn(invoice.Currency) is { } error)
            {
                return Task.FromResult<Problem?>(
                    Problems.Invalid(new Dictionary<string, string[]> { [InvoiceFields.Amount] = [error] }));
            }

            made = new(
                invoice,
                input.Amount.Value,
                input.PaidOn ?? work.Calendar.Today(),
                input.Method?.Value,
                input.Reference?.Value,
                now);
            invoice.Pay(made, now);
            work.Db.Add(made);
            return Task.FromResult<Problem?>(null);
        }
    }

    private static CreatedTagged<PaymentResponse> ToCreated(Payment payment) =>
        new($"{InvoicesApi.Path}/{payment.InvoiceId}/payments/{payment.Id}", PaymentResponse.Of(payment), ETag.Of(payment));
}
