using Billing.Api.Data;
using Billing.Api.Revisions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Billing.Api.Sellers;

/// <summary>The resource <c>/seller</c>, of which there is one.</summary>
public static class SellersApi
{
    private const string Path = "/seller";

    public static void MapSeller(this IEndpointRouteBuilder app)
    {
        var seller = app.MapResource(Path).RequireAuthorization(Policies.Admin);
        seller.MapGetAndHead("", GetAsync).WithName("get_seller").WithSummary("Get the seller")
            .WithDescription("Who issues the invoices. An invoice keeps the seller that it was issued by.").WithConditionalGet();
        seller.MapPut("", EditSeller.ReplaceAsync).WithName("replace_seller").WithSummary("Replace the seller")
            .WithDescription("Members that are omitted are cleared.");
        seller.MapPatch("", EditSeller.UpdateAsync).WithName("update_seller").WithSummary("Update the seller")
            .WithDescription("Members that are omitted keep their values. Once something is known that stands on invoices, no invoice can be "
                + "issued until the legal name, the address, the country and a tax number or VAT id are.");
        seller.MapGetAndHead("/history", (
            [AsParameters] PageQuery query, BillingDbContext db, CancellationToken cancellationToken) =>
            ReadRevisions.ListAsync(RevisionSubject.Seller, query, db, cancellationToken))
            .WithName("list_seller_history").WithSummary("List the seller's history").WithDescription("Newest first.").ProducesValidationProblem();

        // It is no JSON, and stands on what customers read.
        app.MapGet(Path + "/logos/{id:long}", GetLogoAsync).RequireAuthorization(Policies.Caller).ExcludeFromDescription();
    }

    private static async Task<OkWithETag<SellerResponse>> GetAsync(BillingDbContext db, CancellationToken cancellationToken)
    {
        var current = await RevisionSubject.Seller.CurrentAsync(db, cancellationToken);
        return new(new(current?.As<SellerDetails>() ?? new(), current), RevisionChanges.TagOf(current));
    }

    private static async Task<Results<FileContentHttpResult, Problem>> GetLogoAsync(
        long id, HttpResponse response, BillingDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Logos.AsNoTracking().SingleOrDefaultAsync(logo => logo.Id == id, cancellationToken) is not { } logo)
        {
            return Problems.NotFound(nameof(Logo), id);
        }

        response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return TypedResults.File(logo.Bytes, logo.MediaType, entityTag: ETag.Of(logo));
    }
}
