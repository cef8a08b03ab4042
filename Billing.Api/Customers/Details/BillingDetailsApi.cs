using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.Revisions;
using Billing.Api.Sellers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Customers.Details;

/// <summary>The resource <c>/customers/{id}/billing-details</c>, of which each customer has one.</summary>
internal static class BillingDetailsApi
{
    public static void MapBillingDetails(this RouteGroupBuilder customer)
    {
        var details = customer.MapGroup("/billing-details").ProducesProblem(StatusCodes.Status404NotFound);
        details.MapGetAndHead("", GetAsync).WithName("get_billing_details").WithSummary("Get a customer's billing details")
            .WithDescription("Every member is null until it is given. An invoice keeps the details that it was issued with.").WithConditionalGet();
        details.MapPut("", EditBillingDetails.ReplaceAsync).WithName("replace_billing_details").WithSummary("Replace a customer's billing details")
            .WithDescription("Members that are omitted are cleared. Customers change their own, but for the currency, the terms and the note.");
        details.MapPatch("", EditBillingDetails.UpdateAsync).WithName("update_billing_details").WithSummary("Update a customer's billing details")
            .WithDescription("Members that are omitted keep their values. Customers change their own, but for the currency, the terms and the note.");
        details.MapGroup("/history").RequireAuthorization(Policies.Admin).MapGetAndHead("", HistoryAsync).WithName("list_billing_details_history").WithSummary("List the history of a customer's billing details")
            .WithDescription("Newest first.").ProducesValidationProblem();
    }

    private static async Task<Results<OkWithETag<CustomerBillingResponse>, Problem>> GetAsync(
        long id, Caller caller, BillingDbContext db, CustomerCheck customers, BusinessCalendar calendar, CancellationToken cancellationToken)
    {
        if (!await IsThereAsync(id, caller, db, cancellationToken))
        {
            var problem = caller.MaySee(id) ? await customers.LearnAsync(id, cancellationToken) : null;
            if (problem is not null || !await IsThereAsync(id, caller, db, cancellationToken))
            {
                return problem ?? Problems.NotFound(nameof(Customer), id);
            }
        }

        var current = await RevisionSubject.Customer(id).CurrentAsync(db, cancellationToken);
        var seller = await RevisionSubject.Seller.CurrentAsync(db, cancellationToken);
        var details = current?.As<BillingDetails>() ?? new();
        return new OkWithETag<CustomerBillingResponse>(
            new(
                caller.SeesEverything ? details : details.WithoutNote(),
                BillingDefaults.Of(details, seller?.As<SellerDetails>(), calendar),
                current),
            RevisionChanges.TagOf(current));
    }

    private static Task<Results<Page<RevisionResponse>, Problem>> HistoryAsync(
        long id, [AsParameters] PageQuery query, Caller caller, BillingDbContext db, CancellationToken cancellationToken) =>
        ReadRevisions.ListAsync(
            RevisionSubject.Customer(id),
            query,
            db,
            cancellationToken,
            async () => await IsThereAsync(id, caller, db, cancellationToken) ? null : Problems.NotFound(nameof(Customer), id));

    // Who was deleted has no details any more.
    private static Task<bool> IsThereAsync(long id, Caller caller, BillingDbContext db, CancellationToken cancellationToken) =>
        db.Customers.VisibleTo(caller).AnyAsync(customer => customer.Id == id && !customer.Deleted, cancellationToken);
}
