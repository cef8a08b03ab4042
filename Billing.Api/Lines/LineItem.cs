using System.ComponentModel;
using Billing.Api.Money;
using Billing.Api.Taxes;

namespace Billing.Api.Lines;

/// <summary>What one line charges, and what comes of it.</summary>
[Example("""{ "description": "Consulting", "quantity": "1", "unit": "HUR", "unit_price": "120.00", "tax_rate": "0", "tax_category": "Z" }""", IsJson = true)]
public sealed record LineItem(
    [property: Description("A description of what is charged, 1 to 500 characters."), Example("Consulting")] string Description,
    Quantity Quantity,
    [property: Description("The price of one, without tax.")] UnitPrice UnitPrice,
    [property: Description("What is counted, by its code in UN/ECE recommendation 20 or its word, such as hour; C62, piece, if omitted.")]
    UnitOfMeasure? Unit = null,
    [property: Description("A discount on the line in per cent.")] Optional<Percentage?>? DiscountPercent = null,
    [property: Description("A discount on the line as an amount; instead of per cent.")] Optional<Amount?>? DiscountAmount = null,
    [property: Description("The id of a tax rate under /tax-rates, which is copied; instead of the other tax members.")] long? TaxRateId = null,
    [property: Description("The tax in per cent; 0 if omitted.")] Percentage? TaxRate = null,
    [property: Description("The tax category in EN 16931; if omitted, S for a rate above 0 and else Z.")] TaxCategory? TaxCategory = null,
    [property: Description("What the rate is called, up to 100 characters."), Example("VAT")] Optional<string>? TaxName = null,
    [property: Description("Why no tax is due, up to 500 characters: required in the category E, and if omitted the usual words in AE, G, K and O."), Example("Article 132")]
    Optional<string>? ExemptionReason = null)
{
    public const int Most = 500;

    public const int MostDescription = 500;

    internal const string TaxRateIdField = "tax_rate_id";

    /// <summary>How it is taxed; not yet known where that is for a named rate to say.</summary>
    internal LineTax Tax { get; init; } = new(Taxes.TaxCategory.Zero, 0m);

    internal Discount Discount => Discount.Of(DiscountPercent, DiscountAmount);

    public static LineItem Read(BodyFields fields)
    {
        var description = fields.Required("description", PlainText.Line(MostDescription));
        var quantity = fields.Required("quantity", Money.Quantity.Parse);
        var unitPrice = fields.Required("unit_price", Money.UnitPrice.Parse);
        var unit = fields.OptionalValue("unit", UnitNames.Parse);
        var (percent, amount) = Discount.Read(fields);
        var taxRateId = fields.NullableValue(TaxRateIdField, WholeNumber.ParseId)?.Value;
        if (taxRateId is not null && LineTax.Fields.FirstOrDefault(fields.Has) is { } other)
        {
            fields.AddError(TaxRateIdField, new(BillingErrorCodes.OnlyOneOf, $"Must be omitted beside {other}.", ("field", other)));
        }

        return new(description, quantity, unitPrice, unit, percent, amount, taxRateId)
        {
            Tax = taxRateId is null ? LineTax.Read(fields) : new(Taxes.TaxCategory.Zero, 0m),
        };
    }

    /// <summary>What is charged before discount and tax: rounded once, half away from zero.</summary>
    public decimal GrossIn(Currency currency) => currency.Round(Quantity.Value * UnitPrice.Value);

    /// <summary>The discount: rounded once, half away from zero.</summary>
    public decimal DiscountIn(Currency currency) => Discount.On(GrossIn(currency), currency);

    /// <summary>What is charged without tax.</summary>
    public decimal AmountIn(Currency currency) => GrossIn(currency) - DiscountIn(currency);
}
