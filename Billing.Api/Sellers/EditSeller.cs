using Billing.Api.Parties;
using Billing.Api.Revisions;

namespace Billing.Api.Sellers;

/// <summary><c>PUT</c> and <c>PATCH /seller</c>.</summary>
internal static class EditSeller
{
    public static Task<IdempotentResult<OkWithETag<SellerResponse>>> ReplaceAsync(
        Body<SellerInput> body, IfMatch ifMatch, [AsParameters] RevisionChanges changes) =>
        EditAsync(body.Value, _ => new(), ifMatch, changes);

    public static Task<IdempotentResult<OkWithETag<SellerResponse>>> UpdateAsync(
        Body<SellerInput> body, IfMatch ifMatch, [AsParameters] RevisionChanges changes) =>
        EditAsync(body.Value, before => before, ifMatch, changes);

    private static Task<IdempotentResult<OkWithETag<SellerResponse>>> EditAsync(
        SellerInput input, Func<SellerDetails, SellerDetails> start, IfMatch ifMatch, RevisionChanges changes)
    {
        var opening = changes.Open(RevisionSubject.Seller);
        var logoId = opening.NextId<Logo>();
        return changes.ReviseAsync<SellerDetails, SellerResponse>(
            opening,
            RevisionSubject.Seller,
            ifMatch,
            before =>
            {
                var after = input.Apply(start(before), logoId.Value);
                if (VatId.ErrorIn(after.Country, after.VatId) is { } error)
                {
                    return (null, Problems.Invalid((SellerFields.VatId, error)));
                }

                if (input.Logo?.Value is { } image)
                {
                    opening.Add(new Logo(image), logoId);
                }

                return (after, null);
            },
            (after, revision) => new(after, revision));
    }
}
