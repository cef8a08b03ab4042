using Billing.Api.Data;

namespace Billing.Api.Taxes;

/// <summary><c>POST /tax-rates</c>.</summary>
internal static class CreateTaxRate
{
    public static Task<IdempotentResult<CreatedWithETag<TaxRateResponse>>> HandleAsync(
        Body<TaxRateInput> body, IdempotencyKey key, BillingDbContext db, CancellationToken cancellationToken)
    {
        var opening = new Opening(db);
        var id = opening.NextId<NamedTaxRate>();
        return TaxRateErrors.CatchAsync(() => opening.SaveOnceAsync<CreatedWithETag<TaxRateResponse>>(
            key,
            _ =>
            {
                var rate = opening.Add(new NamedTaxRate(body.Value.Tax!), id);
                opening.SetVersions();
                return Task.FromResult<IdempotentResult<CreatedWithETag<TaxRateResponse>>>(
                    new CreatedWithETag<TaxRateResponse>($"{TaxRatesApi.Path}/{rate.Id}", TaxRateResponse.Of(rate), ETag.Of(rate)));
            },
            cancellationToken));
    }
}
