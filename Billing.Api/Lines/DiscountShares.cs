using Billing.Api.Money;

namespace Billing.Api.Lines;

/// <summary>Splits a sum without losing any of it.</summary>
internal static class DiscountShares
{
    /// <summary>
    /// Splits a sum in proportion to others, each part to the currency's decimals: what rounding down leaves goes, unit by unit, to the
    /// parts that it took most from. No part is more than its own sum where the whole is not more than theirs.
    /// </summary>
    /// <param name="whole">What is split, with the currency's decimals.</param>
    /// <param name="sums">In proportion to what, with the currency's decimals; not all 0.</param>
    /// <param name="currency">The currency.</param>
    public static decimal[] Split(decimal whole, IReadOnlyList<decimal> sums, Currency currency)
    {
        // In the currency's smallest unit, and with room for the product of two amounts.
        var unit = Enumerable.Repeat(10m, currency.Exponent).Aggregate(1m, (product, ten) => product * ten);
        var (total, weights) = ((Int128)(whole * unit), sums.Select(sum => (Int128)(sum * unit)).ToArray());
        var all = weights.Aggregate((Int128)0, (sum, weight) => sum + weight);
        var parts = weights.Select(weight => Int128.DivRem(total * weight, all)).ToArray();
        var left = (int)(total - parts.Aggregate((Int128)0, (sum, part) => sum + part.Quotient));
        var rounded = parts.Select((part, index) => (part.Remainder, index)).OrderByDescending(part => part.Remainder).ThenBy(part => part.index)
            .Take(left).Select(part => part.index).ToHashSet();
        return [.. parts.Select((part, index) => currency.Round((decimal)(part.Quotient + (rounded.Contains(index) ? 1 : 0)) / unit))];
    }
}
