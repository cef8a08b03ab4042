using System.ComponentModel;
using Billing.Api.Money;
using Billing.Api.Taxes;

namespace Billing.Api.Lines;

/// <summary>A line of a document as clients see it.</summary>
public sealed record LineResponse(
    [property: Description("What is charged."), Example("Consulting")] string Description,
    [property: Description("The quantity, with up to four decimals."), Example("1")] string Quantity,
    [property: Description("What is counted, by its code.")] UnitOfMeasure Unit,
    [property: Description("The word for it."), Example("piece")] string UnitName,
    [property: Description("The price of one, without tax, with up to six decimals."), Example("120.00")] string UnitPrice,
    [property: Description("The discount in per cent, if that is how it is given."), Example("10")] string? DiscountPercent,
    [property: Description("The discount as an amount, if that is how it is given."), Example("12.00")] string? DiscountAmount,
    [property: Description("What the discount comes to."), Example("0.00")] string Discount,
    [property: Description("The tax category in EN 16931.")] TaxCategory TaxCategory,
    [property: Description("The tax in per cent."), Example("0")] string TaxRate,
    [property: Description("What the tax rate is called."), Example("VAT")] string? TaxName,
    [property: Description("Why no tax is due."), Example("Reverse charge")] string? ExemptionReason,
    [property: Description("The line's total after discount, without tax."), Example("120.00")] string Amount)
{
    public static LineResponse Of(Line line, Currency currency) => new(
        line.Description,
        ExactNumber.Format(line.Quantity),
        line.Unit,
        UnitNames.WordOf(line.Unit),
        Money.UnitPrice.Format(line.UnitPrice, currency),
        line.DiscountPercent is { } percent ? ExactNumber.Format(percent) : null,
        line.DiscountAmount is { } amount ? Money.Amount.Format(amount, currency) : null,
        Money.Amount.Format(line.Discount, currency),
        line.TaxCategory,
        ExactNumber.Format(line.TaxRate),
        line.TaxName,
        line.ExemptionReason,
        Money.Amount.Format(line.Amount, currency));
}
