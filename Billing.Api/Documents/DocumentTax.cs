namespace Billing.Api.Documents;

/// <summary>The tax on all that is taxed alike.</summary>
/// <param name="Category">The tax category by its code in EN 16931.</param>
/// <param name="Rate">In per cent.</param>
/// <param name="Taxable">What is taxed, after the document's discount.</param>
/// <param name="Tax">The tax.</param>
public sealed record DocumentTax(string Category, decimal Rate, decimal Taxable, decimal Tax)
{
    /// <summary>What the rate is called.</summary>
    public string? Name { get; init; }

    /// <summary>Why no tax is due.</summary>
    public string? ExemptionReason { get; init; }

    /// <summary>This part's share of the document's discount.</summary>
    public decimal Discount { get; init; }
}
