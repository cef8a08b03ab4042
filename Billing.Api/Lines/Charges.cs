using Billing.Api.Invoices;
using Billing.Api.Money;
using Billing.Api.Taxes;

namespace Billing.Api.Lines;

/// <summary>What a document charges, in one currency: lines and what they come to, or an amount without lines.</summary>
public sealed class Charges
{
    private Charges(Currency currency, Discount discount, decimal discounted, decimal subtotal, IReadOnlyList<LineItem> lines, IReadOnlyList<TaxTotal> taxTotals) =>
        (Currency, Discount, Discounted, Subtotal, Lines, TaxTotals) = (currency, discount, discounted, subtotal, lines, taxTotals);

    public Currency Currency { get; }

    /// <summary>The discount on the sum of the lines.</summary>
    public Discount Discount { get; }

    /// <summary>What it comes to.</summary>
    public decimal Discounted { get; }

    /// <summary>What is charged without tax: the sum of the lines, as they were rounded, after the discount.</summary>
    public decimal Subtotal { get; }

    /// <summary>The sum of the taxes, each rounded over all that is taxed alike.</summary>
    public decimal Tax => Currency.Round(TaxTotals.Sum(total => total.Tax));

    public decimal Total => Subtotal + Tax;

    /// <summary>What for; empty for an amount without lines.</summary>
    public IReadOnlyList<LineItem> Lines { get; }

    /// <summary>A total for each category and rate, in the order of the lines; empty for an amount without lines.</summary>
    public IReadOnlyList<TaxTotal> TaxTotals { get; }

    /// <summary>Puts charges together; null where there are errors. An amount beside lines must be what they come to.</summary>
    public static Charges? Of(Currency currency, Amount? amount, IReadOnlyList<LineItem>? lines, Discount discount, FieldErrors errors)
    {
        if (amount?.ErrorIn(currency) is { } error)
        {
            errors.Add(InvoiceFields.Amount, error);
        }

        foreach (var (index, line) in (lines ?? []).Index())
        {
            if (line.Discount.ErrorOn(line.GrossIn(currency), currency) is { } discountError)
            {
                errors.Add($"{InvoiceFields.Lines}[{index}].{Discount.AmountField}", discountError);
            }
        }

        if (errors.Any)
        {
            return null;
        }

        return lines is { Count: > 0 } ? OfLines(currency, amount, lines, discount, errors) : OfAmount(currency, amount, discount, errors);
    }

    /// <summary>
    /// An amount without lines that is taken from the tax totals of another document, from each its part: tax is what the rate says is
    /// in it, but no more of tax or taxable than the total has. Who takes all, in however many parts, has taken each exactly.
    /// </summary>
    public static Charges ShareOf(IReadOnlyList<TaxTotal> others, Charges amount)
    {
        var currency = amount.Currency;
        var parts = others.Sum(other => other.Taxable + other.Tax) == 0
            ? []
            : DiscountShares.Split(amount.Total, [.. others.Select(other => other.Taxable + other.Tax)], currency);
        var totals = parts.Zip(others, (part, other) => (Part: part, Tax: TaxIn(part, other), Of: other))
            .Where(share => share.Part > 0)
            .Select(share => share.Of with { Discount = currency.Round(0m), Taxable = share.Part - share.Tax, Tax = share.Tax })
            .ToArray();
        return totals.Length == 0 ? amount : new(currency, default, currency.Round(0m), totals.Sum(total => total.Taxable), [], totals);

        decimal TaxIn(decimal part, TaxTotal other) => currency.Round(
            Math.Max(part - other.Taxable, Math.Min(other.Tax, currency.Round(part * other.Rate / (100m + other.Rate)))));
    }

    private static Charges? OfAmount(Currency currency, Amount? amount, Discount discount, FieldErrors errors)
    {
        if (!discount.IsNone)
        {
            errors.Add(discount.Amount is null ? Discount.PercentField : Discount.AmountField, InvoiceErrors.DiscountWithoutLines);
        }

        if (amount is null)
        {
            errors.Add(InvoiceFields.Lines, InvoiceErrors.NothingCharged);
        }

        return errors.Any ? null : new(currency, discount, currency.Round(0m), currency.Round(amount!.Value.Value), [], []);
    }

    private static Charges? OfLines(Currency currency, Amount? amount, IReadOnlyList<LineItem> lines, Discount discount, FieldErrors errors)
    {
        // Before discounts too: what is taken off is an amount like any other.
        if (lines.Select(line => line.GrossIn(currency)).Select(gross => Amount.ErrorIn(currency, gross)).FirstOrDefault(error => error is not null) is { } tooLarge)
        {
            errors.Add(InvoiceFields.Lines, InvoiceErrors.TotalTooLarge(tooLarge));
            return null;
        }

        var sum = lines.Sum(line => line.AmountIn(currency));
        if (discount.ErrorOn(sum, currency) is { } discountError)
        {
            errors.Add(Discount.AmountField, discountError);
            return null;
        }

        var discounted = discount.On(sum, currency);
        var charges = new Charges(currency, discount, discounted, sum - discounted, lines, Totals(currency, lines, discounted));
        if ((Amount.ErrorIn(currency, sum) ?? Amount.ErrorIn(currency, charges.Total)) is { } error)
        {
            errors.Add(InvoiceFields.Lines, InvoiceErrors.TotalTooLarge(error));
        }
        else if (amount is { } given && given.Value != charges.Total)
        {
            errors.Add(InvoiceFields.Amount, InvoiceErrors.NotTheTotal(charges.Total, currency));
        }

        if (charges.TaxTotals.Count > 1 && charges.TaxTotals.Any(total => total.Category == TaxCategory.Outside))
        {
            errors.Add(InvoiceFields.Lines, InvoiceErrors.OutsideAlone);
        }

        return errors.Any ? null : charges;
    }

    private static TaxTotal[] Totals(Currency currency, IReadOnlyList<LineItem> lines, decimal discounted)
    {
        var groups = lines.GroupBy(line => (line.Tax.Category, line.Tax.Rate)).ToArray();
        var sums = groups.Select(group => group.Sum(line => line.AmountIn(currency))).ToArray();
        var discounts = discounted == 0 ? sums.Select(_ => currency.Round(0m)).ToArray() : DiscountShares.Split(discounted, sums, currency);
        return [.. groups.Select((group, index) => TotalOf(group.Select(line => line.Tax), sums[index] - discounts[index], discounts[index], currency))];
    }

    private static TaxTotal TotalOf(IEnumerable<LineTax> alike, decimal taxable, decimal discount, Currency currency)
    {
        var taxes = alike.Distinct().ToArray();
        var (category, rate) = (taxes[0].Category, taxes[0].Rate);
        var reasons = taxes.Select(tax => tax.ExemptionReason).OfType<string>().Distinct().ToArray();
        return new(
            category,
            rate,
            taxes.All(tax => tax.Name == taxes[0].Name) ? taxes[0].Name : null,
            reasons.Length == 0 ? null : string.Join("; ", reasons),
            discount,
            taxable,
            currency.Round(taxable * rate / 100m));
    }
}
