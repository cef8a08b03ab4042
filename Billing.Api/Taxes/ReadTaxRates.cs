using Billing.Api.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Taxes;

/// <summary><c>GET /tax-rates</c> and one of them.</summary>
internal static class ReadTaxRates
{
    private static readonly SortFields<NamedTaxRate> SortFields = new(rate => rate.Id);

    public static async Task<Results<Page<TaxRateResponse>, Problem>> ListAsync(
        [AsParameters] PageQuery query, BillingDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(SortFields.Default, errors);
        return errors.Any ? errors.ToProblem() : await page.ReadAsync(db.TaxRates.AsNoTracking(), TaxRateResponse.Of, cancellationToken);
    }

    public static async Task<Results<OkWithETag<TaxRateResponse>, Problem>> GetAsync(long id, BillingDbContext db, CancellationToken cancellationToken)
    {
        var rate = await db.TaxRates.AsNoTracking().SingleOrDefaultAsync(rate => rate.Id == id, cancellationToken);
        return rate is null ? TaxRateErrors.NotFound(id) : new OkWithETag<TaxRateResponse>(TaxRateResponse.Of(rate), ETag.Of(rate));
    }
}
