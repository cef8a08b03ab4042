namespace Billing.Api.Taxes;

/// <summary>A tax rate with a name, to choose for lines. They copy it: a change of it is for lines to come.</summary>
public sealed class NamedTaxRate : IVersioned
{
    // For EF Core.
    private NamedTaxRate()
    {
    }

    /// <summary>A tax rate, whose tax has a name. The database gives it its id.</summary>
    public NamedTaxRate(LineTax tax) => Replace(tax);

    public long Id { get; private set; }

    /// <summary>Unique among tax rates.</summary>
    public string Name { get; private set; } = "";

    public TaxCategory TaxCategory { get; private set; }

    /// <summary>In per cent.</summary>
    public decimal TaxRate { get; private set; }

    public string? ExemptionReason { get; private set; }

    public uint Version { get; private set; }

    public void Replace(LineTax tax)
    {
        (TaxCategory, TaxRate, ExemptionReason) = (tax.Category, tax.Rate, tax.ExemptionReason);
        Name = tax.Name ?? throw new ArgumentException("It has no name.", nameof(tax));
    }
}
