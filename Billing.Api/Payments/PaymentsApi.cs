namespace Billing.Api.Payments;

/// <summary>The resource <c>/payments</c>: those of all invoices. They are recorded and reversed at their invoices.</summary>
public static class PaymentsApi
{
    public static void MapPayments(this IEndpointRouteBuilder app)
    {
        var payments = app.MapResource("/payments").RequireAuthorization(Policies.Caller);
        payments.MapGetAndHead("", ListPayments.HandleAsync).WithName("list_all_payments").WithSummary("List the payments of all invoices")
            .WithDescription(
                "q finds text within the reference, payments of exactly this amount, and those of invoices that it finds. "
                + "sort takes id, paid_on, currency and amount; by default the order is by the date that is filtered by, else by id. "
                + "Members see the payments of their own invoices. As text/csv all pages come as one table.")
            .ProducesValidationProblem();
        payments.MapGroup("/totals").MapGetAndHead("", TotalPayments.HandleAsync).WithName("get_payment_totals").WithSummary("Total payments")
            .WithDescription("How many payments a list with the same filters has, and what they come to, by currency.")
            .ProducesValidationProblem();
    }
}
