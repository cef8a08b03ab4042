using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>What an invoice charges, in one currency: lines and what they come to, or an amount without lines.</summary>
public sealed class Charges
{
    private Charges(Currency currency, decimal subtotal, decimal tax, IReadOnlyList<LineItem> lines) =>
        (Currency, Subtotal, Tax, Lines) = (currency, subtotal, tax, lines);

    public Currency Currency { get; }

    /// <summary>What is charged without tax: the sum of the lines, as they were rounded.</summary>
    public decimal Subtotal { get; }

    /// <summary>The sum of the lines' taxes, as they were rounded.</summary>
    public decimal Tax { get; }

    public decimal Total => Subtotal + Tax;

    /// <summary>What for; empty for an amount without lines.</summary>
    public IReadOnlyList<LineItem> Lines { get; }

    /// <summary>Puts charges together; null where there are errors. An amount beside lines must be what they come to.</summary>
    public static Charges? Of(Currency currency, Amount? amount, IReadOnlyList<LineItem>? lines, FieldErrors errors)
    {
        if (amount?.ErrorIn(currency) is { } error)
        {
            errors.Add(InvoiceFields.Amount, error);
        }

        foreach (var (index, line) in (lines ?? []).Index())
        {
            if (line.UnitPrice.ErrorIn(currency) is { } priceError)
            {
                errors.Add($"{InvoiceFields.Lines}[{index}].{LineItem.UnitPriceField}", priceError);
            }
        }

        if (errors.Any)
        {
            return null;
        }

        return lines is { Count: > 0 } ? OfLines(currency, amount, lines, errors) : OfAmount(currency, amount, errors);
    }

    private static Charges? OfAmount(Currency currency, Amount? amount, FieldErrors errors)
    {
        if (amount is { } given)
        {
            return new(currency, currency.Round(given.Value), 0m, []);
        }

        errors.Add(InvoiceFields.Lines, InvoiceErrors.NothingCharged);
        return null;
    }

    private static Charges? OfLines(Currency currency, Amount? amount, IReadOnlyList<LineItem> lines, FieldErrors errors)
    {
        var charges = new Charges(currency, lines.Sum(line => line.AmountIn(currency)), lines.Sum(line => line.TaxIn(currency)), lines);
        if (Amount.ErrorIn(currency, charges.Total) is { } error)
        {
            errors.Add(InvoiceFields.Lines, InvoiceErrors.TotalTooLarge(error));
        }
        else if (amount is { } given && given.Value != charges.Total)
        {
            errors.Add(InvoiceFields.Amount, InvoiceErrors.NotTheTotal(charges.Total, currency));
        }

        return errors.Any ? null : charges;
    }
}
