using Billing.Api.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Taxes;

/// <summary><c>DELETE /tax-rates/{id}</c>.</summary>
internal static class DeleteTaxRate
{
    public static Task<IdempotentResult<NoContent>> HandleAsync(long id, IfMatch ifMatch, BillingDbContext db, CancellationToken cancellationToken)
    {
        var opening = new Opening(db);
        opening.LockRow<NamedTaxRate>(id);
        return opening.SaveOnceAsync<NoContent>(
            key: null,
            async token =>
            {
                var rate = await db.TaxRates.SingleOrDefaultAsync(rate => rate.Id == id, token);
                if (rate is null)
                {
                    return TaxRateErrors.NotFound(id);
                }

                if (!ifMatch.Allows(ETag.Of(rate)))
                {
                    return Problems.PreconditionFailed();
                }

                db.Remove(rate);
                return TypedResults.NoContent();
            },
            cancellationToken);
    }
}
