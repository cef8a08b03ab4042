using System.ComponentModel;
using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>What one line charges, and what comes of it.</summary>
public sealed record LineItem(
    [property: Description("A description of what is charged, 1 to 500 characters."), Example("Consulting")] string Description,
    Quantity Quantity,
    [property: Description("The price of one, without tax.")] Amount UnitPrice,
    TaxRate? TaxRate = null)
{
    public const int Most = 500;

    public const int MostDescription = 500;

    internal const string UnitPriceField = "unit_price";

    public static LineItem Read(BodyFields fields) => new(
        fields.Required("description", PlainText.Line(MostDescription)),
        fields.Required("quantity", Money.Quantity.Parse),
        fields.Required(UnitPriceField, Amount.Parse),
        fields.OptionalValue("tax_rate", Money.TaxRate.Parse));

    /// <summary>What is charged without tax: rounded once, half away from zero.</summary>
    public decimal AmountIn(Currency currency) => currency.Round(Quantity.Value * UnitPrice.Value);

    /// <summary>The tax on it: rounded once, half away from zero.</summary>
    public decimal TaxIn(Currency currency) => currency.Round(AmountIn(currency) * (TaxRate?.Percent ?? 0m) / 100m);
}
