namespace Billing.Api.Taxes;

/// <summary>What is taxed alike in a document, and the tax on all of it: rounded once.</summary>
/// <param name="Category">The category.</param>
/// <param name="Rate">In per cent.</param>
/// <param name="Name">What the rate is called, where all of it is called the same.</param>
/// <param name="ExemptionReason">Why no tax is due: every reason once.</param>
/// <param name="Discount">This part's share of the document's discount.</param>
/// <param name="Taxable">What is taxed, after the discount.</param>
/// <param name="Tax">The tax.</param>
public sealed record TaxTotal(
    TaxCategory Category, decimal Rate, string? Name, string? ExemptionReason, decimal Discount, decimal Taxable, decimal Tax);
