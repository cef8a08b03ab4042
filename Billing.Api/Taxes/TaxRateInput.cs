using System.ComponentModel;
using Billing.Api.Money;

namespace Billing.Api.Taxes;

/// <summary>All that a client says of a tax rate.</summary>
[Example("""{ "name": "VAT", "tax_rate": "19", "tax_category": "S" }""", IsJson = true)]
public sealed record TaxRateInput(
    [property: Description("What it is called, 1 to 100 characters, unique."), Example("VAT")] string Name,
    [property: Description("The tax in per cent; 0 if omitted.")] Percentage? TaxRate = null,
    [property: Description("The tax category in EN 16931; if omitted, S for a rate above 0 and else Z.")] TaxCategory? TaxCategory = null,
    [property: Description("Why no tax is due, up to 500 characters: required in the category E, and if omitted the usual words in AE, G, K and O."), Example("Article 132")]
    Optional<string>? ExemptionReason = null) : IBody<TaxRateInput>
{
    internal const string NameField = "name";

    internal LineTax? Tax { get; private init; }

    public static TaxRateInput Read(BodyFields fields)
    {
        var tax = LineTax.Read(fields, NameField, isNamed: true);
        return new(tax.Name ?? "") { Tax = tax };
    }
}
