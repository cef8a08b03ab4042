using Billing.Api.Customers;
using Billing.Api.History;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Invoices;

/// <summary>Writes drafts: what the resource <c>/invoices</c> changes without an action.</summary>
internal static class DraftsApi
{
    /// <summary>Maps it.</summary>
    public static void MapDrafts(this IEndpointRouteBuilder invoices, IEndpointRouteBuilder invoice)
    {
        invoices.MapPost("", Create).WithName("create_invoice").WithSummary("Create an invoice")
            .WithDescription("The invoice is a draft until it is issued.").RequireAuthorization(Policies.Admin);
        invoice.MapPut("", Replace).WithName("replace_invoice").WithSummary("Replace a draft")
            .ProducesProblem(StatusCodes.Status409Conflict).RequireAuthorization(Policies.Admin);
        invoice.MapPatch("", Update).WithName("update_invoice").WithSummary("Change some of a draft")
            .ProducesProblem(StatusCodes.Status409Conflict).RequireAuthorization(Policies.Admin);
        invoice.MapDelete("", Delete).WithName("delete_invoice").WithSummary("Delete a draft")
            .ProducesProblem(StatusCodes.Status409Conflict).RequireAuthorization(Policies.Admin);
    }

    private static async Task<Once<Results<CreatedTagged<InvoiceResponse>, Problem>>> Create(
        Body<InvoiceInput> body, IdempotencyKey key, CustomerCheck customers, [AsParameters] InvoiceWork work)
    {
        var input = body.Value;
        if (await key.FindAsync<Results<CreatedTagged<InvoiceResponse>, Problem>>(work.Db, work.CancellationToken) is { } known)
        {
            return known;
        }

        if (await customers.RefuseAsync(input.UserId, work.CancellationToken) is { } refusal)
        {
            return refusal;
        }

        return await work.CreateAsync<Results<CreatedTagged<InvoiceResponse>, Problem>>(
            key,
            async (now, token) => new Invoice(
                input.UserId,
                await work.Db.FindBillToAsync(input.UserId, token),
                input.Charges!,
                input.Memo?.Value,
                input.DueDate?.Value,
                now),
            invoice => invoice.ToCreated(work.Calendar));
    }

    private static Task<Results<OkTagged<InvoiceResponse>, Problem>> Replace(
        long id, Body<InvoiceReplacement> body, IfMatch ifMatch, CustomerCheck customers, [AsParameters] InvoiceWork work) =>
        ChangeAsync(id, body.Value.ToPatch(), ifMatch, customers, work);

    private static Task<Results<OkTagged<InvoiceResponse>, Problem>> Update(
        long id, Body<InvoicePatch> body, IfMatch ifMatch, CustomerCheck customers, [AsParameters] InvoiceWork work) =>
        ChangeAsync(id, body.Value, ifMatch, customers, work);

    private static async Task<Results<OkTagged<InvoiceResponse>, Problem>> ChangeAsync(
        long id, InvoicePatch patch, IfMatch ifMatch, CustomerCheck customers, InvoiceWork work)
    {
        // Asked before the transaction, so that no row is locked meanwhile; and only if the change can come about.
        var before = await work.Db.Invoices.AsNoTracking().SingleOrDefaultAsync(invoice => invoice.Id == id, work.CancellationToken);
        if (before is { Status: InvoiceStatus.Draft } && ifMatch.Allows(ETag.Of(before))
            && patch.UserId is { } userId && userId != before.UserId
            && await customers.RefuseAsync(userId, work.CancellationToken) is { } refusal)
        {
            return refusal;
        }

        return await work.ChangeAsync(new InvoiceChange<OkTagged<InvoiceResponse>>(
            id, ifMatch, InvoiceActions.Updated, Change, invoice => invoice.ToOk(work.Calendar)));

        async Task<Problem?> Change(Invoice invoice, DateTime now, CancellationToken token)
        {
            invoice.EnsureChangeable();
            var errors = new FieldErrors();
            if (patch.ChargesAfter(invoice, errors) is not { } charges)
            {
                return errors.ToProblem();
            }

            var user = patch.UserId ?? invoice.UserId;
            var billTo = user == invoice.UserId ? invoice.BillTo : await work.Db.FindBillToAsync(user, token);
            invoice.Change(user, billTo, charges, patch.Memo.Or(invoice.Memo), patch.DueDate.Or(invoice.DueDate), now);
            return null;
        }
    }

    private static Task<Results<NoContent, Problem>> Delete(long id, IfMatch ifMatch, [AsParameters] InvoiceWork work)
    {
        return work.ChangeAsync(new InvoiceChange<NoContent>(
            id, ifMatch, InvoiceActions.Deleted, Remove, _ => TypedResults.NoContent()));

        Task<Problem?> Remove(Invoice invoice, DateTime now, CancellationToken token)
        {
            invoice.EnsureDeletable();
            work.Db.Invoices.Remove(invoice);
            return Task.FromResult<Problem?>(null);
        }
    }
}
