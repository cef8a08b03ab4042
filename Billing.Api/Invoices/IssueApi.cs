using System.Globalization;
using Billing.Api.Customers;
using Billing.Api.History;
using Billing.Api.Numbering;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Invoices;

/// <summary>The action <c>/invoices/{id}/issue</c>.</summary>
internal static class IssueApi
{
    /// <summary>Maps it.</summary>
    public static void MapIssue(this IEndpointRouteBuilder invoice) => invoice.MapPost("/issue", Issue)
        .WithName("issue_invoice").WithSummary("Issue a draft")
        .WithDescription("Gives the draft its number and has it owed. What charges nothing is paid at once.")
        .RequireAuthorization(Policies.Admin);

    private static async Task<Once<Results<OkTagged<InvoiceResponse>, Problem>>> Issue(
        long id,
        Body<IssueInput> body,
        IfMatch ifMatch,
        IdempotencyKey key,
        CustomerCheck customers,
        [AsParameters] InvoiceWork work)
    {
        // Asked before the transaction, so that no row is locked meanwhile; whoever is known is not asked about.
        var stranger = await work.Db.Invoices
            .Where(invoice => invoice.Id == id && invoice.Status == InvoiceStatus.Draft
                && !work.Db.Customers.Any(customer => customer.Id == invoice.UserId))
            .Select(invoice => (long?)invoice.UserId)
            .SingleOrDefaultAsync(work.CancellationToken);
        var refusal = stranger is { } userId ? await customers.RefuseAsync(userId, work.CancellationToken) : null;
        return await work.ChangeAsync(
            key,
            new InvoiceChange<OkTagged<InvoiceResponse>>(
                id, ifMatch, InvoiceActions.Issued, IssueAsync, invoice => invoice.ToOk(work.Calendar)));

        async Task<Problem?> IssueAsync(Invoice invoice, DateTime now, CancellationToken token)
        {
            invoice.EnsureIssuable();
            var issueDate = body.Value.IssueDate ?? work.Calendar.Today();
            var dueDate = body.Value.DueDate ?? invoice.DueDate ?? work.Calendar.DueDate(issueDate);
            if (dueDate < issueDate)
            {
                return Problems.Invalid(new Dictionary<string, string[]>
                {
                    [InvoiceFields.DueDate] = [string.Create(CultureInfo.InvariantCulture, $"Must not be before the issue date, {issueDate:yyyy-MM-dd}.")],
                });
            }

            if (await work.Db.FindBillToAsync(invoice.UserId, token) is not { } billTo)
            {
                return refusal ?? Problems.Of(
                    StatusCodes.Status409Conflict, "The invoice is draft: it cannot be issued. Its user was deleted.");
            }

            var number = await work.Db.TakeNumberAsync(issueDate.Year, token);
            invoice.Issue(number, issueDate, dueDate, billTo, now);
            return null;
        }
    }
}
