using System.ComponentModel;
using Billing.Api.Money;

namespace Billing.Api.Taxes;

/// <summary>What is taxed alike, and the tax on all of it, as clients see it.</summary>
public sealed record TaxTotalResponse(
    [property: Description("The tax category in EN 16931.")] TaxCategory TaxCategory,
    [property: Description("The tax in per cent."), Example("19")] string TaxRate,
    [property: Description("What the rate is called, if all lines call it the same."), Example("VAT")] string? TaxName,
    [property: Description("Why no tax is due."), Example("Reverse charge")] string? ExemptionReason,
    [property: Description("This part's share of the document's discount, already taken off."), Example("0.00")] string Discount,
    [property: Description("The sum that is taxed."), Example("120.00")] string Taxable,
    [property: Description("The tax on it, rounded once."), Example("22.80")] string Tax)
{
    public static TaxTotalResponse Of(TaxTotal total, Currency currency) => new(
        total.Category,
        ExactNumber.Format(total.Rate),
        total.Name,
        total.ExemptionReason,
        Amount.Format(total.Discount, currency),
        Amount.Format(total.Taxable, currency),
        Amount.Format(total.Tax, currency));
}
