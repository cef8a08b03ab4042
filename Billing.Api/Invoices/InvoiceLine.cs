using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>A line of an invoice, with what it comes to.</summary>
public sealed class InvoiceLine
{
    // For EF Core.
    private InvoiceLine()
    {
    }

    internal InvoiceLine(int position, LineItem item, Currency currency)
    {
        Position = position;
        (Description, Quantity, UnitPrice, TaxRate) =
            (item.Description, item.Quantity.Value, currency.Round(item.UnitPrice.Value), item.TaxRate?.Percent ?? 0m);
        (Amount, Tax) = (item.AmountIn(currency), item.TaxIn(currency));
    }

    public long Id { get; private set; }

    /// <summary>The line's place in its invoice, from 1.</summary>
    public int Position { get; private set; }

    public string Description { get; private set; } = "";

    public decimal Quantity { get; private set; }

    /// <summary>The price of one, without tax.</summary>
    public decimal UnitPrice { get; private set; }

    /// <summary>The tax in per cent.</summary>
    public decimal TaxRate { get; private set; }

    /// <summary>The line's total without tax.</summary>
    public decimal Amount { get; private set; }

    /// <summary>The tax on it.</summary>
    public decimal Tax { get; private set; }

    public LineItem Item =>
        new(Description, Money.Quantity.Of(Quantity), Money.Amount.Of(UnitPrice), Money.TaxRate.Of(TaxRate));

    /// <summary>Whether this is what another line says.</summary>
    public bool Says(InvoiceLine other) =>
        (Position, Description, Quantity, UnitPrice, TaxRate)
        == (other.Position, other.Description, other.Quantity, other.UnitPrice, other.TaxRate);
}
