using System.ComponentModel;
using Billing.Api.Money;

namespace Billing.Api.Taxes;

/// <summary>A tax rate as clients see it.</summary>
public sealed record TaxRateResponse(
    [property: Description("The tax rate's id.")] long Id,
    [property: Description("What it is called."), Example("VAT")] string Name,
    [property: Description("The tax in per cent."), Example("19")] string TaxRate,
    [property: Description("The tax category in EN 16931.")] TaxCategory TaxCategory,
    [property: Description("Why no tax is due."), Example("Reverse charge")] string? ExemptionReason)
{
    public static TaxRateResponse Of(NamedTaxRate rate) =>
        new(rate.Id, rate.Name, ExactNumber.Format(rate.TaxRate), rate.TaxCategory, rate.ExemptionReason);
}
