using System.Globalization;
using Billing.Api.CreditNotes;
using Billing.Api.Lines;
using Billing.Api.Money;
using Billing.Api.Taxes;
using CsCheck;
using HttpContract.Fields;

namespace Billing.Api.Tests;

/// <summary>Amounts that are credited one after the other, of an invoice of several rates.</summary>
public sealed class CreditShareTests
{
    private static readonly (TaxCategory Category, decimal Rate)[] Rates =
        [(TaxCategory.Standard, 19m), (TaxCategory.Standard, 7m), (TaxCategory.Standard, 8.25m), (TaxCategory.Zero, 0m)];

    private static readonly Gen<(Currency Currency, int[] Sums, int[] Parts)> Cases =
        Gen.Select(Gen.Int[0, 2].Select(pick => Currency.Of(new[] { "EUR", "JPY", "KWD" }[pick])), Gen.Int[0, 50_000].Array[Rates.Length], Gen.Int[1, 1000].Array[0, 6]);

    [Fact]
    public void Amounts_that_come_to_the_invoice_come_to_each_of_its_taxes_exactly() => Cases.Sample((currency, sums, parts) =>
    {
        var unit = new decimal(1, 0, 0, isNegative: false, (byte)currency.Exponent);
        TaxTotal[] charged =
        [
            .. Rates.Zip(sums, (rate, sum) => new TaxTotal(
                rate.Category, rate.Rate, null, null, 0m, sum * unit, currency.Round(sum * unit * rate.Rate / 100m))).Where(total => total.Taxable > 0),
        ];
        var (credited, left) = (new List<TaxTotal>(), charged.Sum(total => total.Taxable + total.Tax));
        foreach (var part in parts.Append(1000))
        {
            var amount = currency.Round(left * part / 1000m);
            if (amount == 0)
            {
                continue;
            }

            var share = Charges.ShareOf(Uncredited.Of(charged, credited), AmountOf(amount, currency));
            Assert.Equal(amount, share.Total);
            Assert.All(share.TaxTotals, total => Assert.True(total is { Taxable: >= 0, Tax: >= 0 }));
            credited.AddRange(share.TaxTotals);
            left -= amount;
        }

        Assert.All(Uncredited.Of(charged, credited), total => Assert.Equal((0m, 0m), (total.Taxable, total.Tax)));
        Assert.Equal(charged.Sum(total => total.Tax), credited.Sum(total => total.Tax));
    });

    [Fact]
    public void Amount_takes_nothing_of_a_rate_that_lines_have_credited()
    {
        TaxTotal[] charged = [new(TaxCategory.Standard, 19m, null, null, 0m, 100m, 19m), new(TaxCategory.Standard, 7m, null, null, 0m, 50m, 3.50m)];
        var share = Charges.ShareOf(Uncredited.Of(charged, [charged[0]]), AmountOf(10.70m, Currency.Of("EUR")));
        Assert.Equal([(7m, 10.00m, 0.70m)], share.TaxTotals.Select(total => (total.Rate, total.Taxable, total.Tax)));
    }

    private static Charges AmountOf(decimal amount, Currency currency) =>
        Charges.Of(currency, Amount.Parse(amount.ToString(CultureInfo.InvariantCulture)).Value, null, default, new FieldErrors())!;
}
