using Billing.Api.Money;
using Billing.Api.Taxes;

namespace Billing.Api.Lines;

/// <summary>A line of a document, with what it comes to.</summary>
public abstract class Line
{
    // For EF Core.
    private protected Line()
    {
    }

    private protected Line(int position, LineItem item, Currency currency)
    {
        Position = position;
        (Description, Quantity, Unit, UnitPrice) = (item.Description, item.Quantity.Value, item.Unit ?? UnitOfMeasure.Piece, item.UnitPrice.Value);
        (DiscountPercent, DiscountAmount) = (item.Discount.Percent, item.Discount.Amount);
        (TaxCategory, TaxRate, TaxName, ExemptionReason) = item.Tax;
        (Discount, Amount) = (item.DiscountIn(currency), item.AmountIn(currency));
    }

    public long Id { get; private set; }

    /// <summary>The line's place in its document, from 1.</summary>
    public int Position { get; private set; }

    public string Description { get; private set; } = "";

    public decimal Quantity { get; private set; }

    public UnitOfMeasure Unit { get; private set; }

    /// <summary>The price of one, without tax.</summary>
    public decimal UnitPrice { get; private set; }

    /// <summary>The discount in per cent, where that is how it is given.</summary>
    public decimal? DiscountPercent { get; private set; }

    /// <summary>The discount as an amount, where that is how it is given.</summary>
    public decimal? DiscountAmount { get; private set; }

    /// <summary>What the discount comes to.</summary>
    public decimal Discount { get; private set; }

    /// <summary>The line's total after discount, without tax.</summary>
    public decimal Amount { get; private set; }

    public TaxCategory TaxCategory { get; private set; }

    /// <summary>The tax in per cent.</summary>
    public decimal TaxRate { get; private set; }

    /// <summary>What the tax rate is called.</summary>
    public string? TaxName { get; private set; }

    /// <summary>Why no tax is due.</summary>
    public string? ExemptionReason { get; private set; }

    public LineItem Item => new(Description, Money.Quantity.Of(Quantity), Money.UnitPrice.Of(UnitPrice), Unit)
    {
        DiscountPercent = new(DiscountPercent is { } percent ? Percentage.Of(percent) : null),
        DiscountAmount = new(DiscountAmount is { } amount ? Money.Amount.Of(amount) : null),
        Tax = new(TaxCategory, TaxRate, TaxName, ExemptionReason),
    };

    /// <summary>Whether this is what another line says.</summary>
    public bool Says(Line other) =>
        (Position, Description, Quantity, Unit, UnitPrice, DiscountPercent, DiscountAmount, TaxCategory, TaxRate, TaxName, ExemptionReason)
        == (other.Position, other.Description, other.Quantity, other.Unit, other.UnitPrice, other.DiscountPercent, other.DiscountAmount,
            other.TaxCategory, other.TaxRate, other.TaxName, other.ExemptionReason);
}
