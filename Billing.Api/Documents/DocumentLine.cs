namespace Billing.Api.Documents;

/// <summary>A line of a document.</summary>
/// <param name="Description">What is charged or credited.</param>
/// <param name="Quantity">How many.</param>
/// <param name="UnitPrice">The price of one, without tax.</param>
/// <param name="Amount">The line's total after discount, without tax.</param>
/// <param name="TaxCategory">The tax category by its code in EN 16931.</param>
/// <param name="TaxRate">The tax in per cent.</param>
public sealed record DocumentLine(
    string Description, decimal Quantity, decimal UnitPrice, decimal Amount, string TaxCategory, decimal TaxRate)
{
    /// <summary>What is counted, by its code in UN/ECE recommendation 20.</summary>
    public string Unit { get; init; } = "C62";

    public decimal? DiscountPercent { get; init; }

    /// <summary>What the line's discount comes to.</summary>
    public decimal Discount { get; init; }
}
