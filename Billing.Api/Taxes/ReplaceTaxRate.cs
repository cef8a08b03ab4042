using Billing.Api.Data;

namespace Billing.Api.Taxes;

/// <summary><c>PUT /tax-rates/{id}</c>.</summary>
internal static class ReplaceTaxRate
{
    public static Task<IdempotentResult<OkWithETag<TaxRateResponse>>> HandleAsync(
        long id, Body<TaxRateInput> body, IfMatch ifMatch, BillingDbContext db, CancellationToken cancellationToken)
    {
        var opening = new Opening(db);
        opening.LockRow<NamedTaxRate>(id);
        return TaxRateErrors.CatchAsync(() => opening.SaveOnceAsync<OkWithETag<TaxRateResponse>>(
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

                rate.Replace(body.Value.Tax!);
                db.ChangeTracker.DetectChanges();
                opening.SetVersions();
                return new OkWithETag<TaxRateResponse>(TaxRateResponse.Of(rate), ETag.Of(rate));
            },
            cancellationToken));
    }
}
