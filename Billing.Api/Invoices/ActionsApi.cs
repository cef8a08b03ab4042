using Billing.Api.History;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Invoices;

/// <summary>The actions of <c>/invoices/{id}</c> that take an invoice from one state to another.</summary>
internal static class ActionsApi
{
    /// <summary>Maps them.</summary>
    public static void MapActions(this IEndpointRouteBuilder invoice)
    {
        invoice.MapIssue();
        invoice.MapPost("/void", Void).WithName("void_invoice").WithSummary("Withdraw an invoice")
            .WithDescription("For what was issued and is not paid, not even in part.").RequireAuthorization(Policies.Admin);
        invoice.MapPost("/mark-uncollectible", MarkUncollectible).WithName("mark_invoice_uncollectible")
            .WithSummary("Expect an invoice to be paid no more")
            .WithDescription("For what is open. It can still be paid, credited or withdrawn.").RequireAuthorization(Policies.Admin);
    }

    private static Task<Once<Results<OkTagged<InvoiceResponse>, Problem>>> Void(
        long id, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceWork work) =>
        ActAsync(id, ifMatch, key, work, InvoiceActions.Voided, (invoice, now) => invoice.Void(now));

    private static Task<Once<Results<OkTagged<InvoiceResponse>, Problem>>> MarkUncollectible(
        long id, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceWork work) =>
        ActAsync(id, ifMatch, key, work, InvoiceActions.MarkedUncollectible, (invoice, now) => invoice.MarkUncollectible(now));

    private static Task<Once<Results<OkTagged<InvoiceResponse>, Problem>>> ActAsync(
        long id, IfMatch ifMatch, IdempotencyKey key, InvoiceWork work, string action, Action<Invoice, DateTime> act)
    {
        return work.ChangeAsync(
            key, new InvoiceChange<OkTagged<InvoiceResponse>>(id, ifMatch, action, Act, invoice => invoice.ToOk(work.Calendar)));

        Task<Problem?> Act(Invoice invoice, DateTime now, CancellationToken token)
        {
            act(invoice, now);
            return Task.FromResult<Problem?>(null);
        }
    }
}
