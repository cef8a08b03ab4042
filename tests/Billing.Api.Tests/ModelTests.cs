using Billing.Api.CreditNotes;
using Billing.Api.Credits;
using Billing.Api.Invoices;
using Billing.Api.Lines;
using Billing.Api.Money;
using Billing.Api.Payments;
using Billing.Api.Taxes;
using CsCheck;
using HttpContract.Fields;

namespace Billing.Api.Tests;

/// <summary>Random sequences of operations on the entity, beside a model that knows only the rules.</summary>
public sealed class ModelTests
{
    private static readonly DateTime Now = new(2026, 5, 5, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    private static readonly string[] Codes = ["USD", "JPY", "KWD", "CLF"];
    private static readonly Gen<Currency> Currencies = Gen.Int[0, 3].Select(index => Currency.Of(Codes[index]));

    // Twenty of them stay below the largest total that any currency allows.
    private static readonly Gen<LineItem> Lines = Gen.Select(Gen.Long[1, 99_999], Gen.Long[0, 999_000_000], Gen.Int[0, 3], Gen.Int[0, 100]).Select(
        (quantity, price, rate, discount) =>
            new LineItem("x", Quantity.Of(quantity / 10_000m), UnitPrice.Of(price / 1_000_000m), DiscountPercent: new(Percentage.Of(discount)))
            {
                Tax = new(rate == 0 ? TaxCategory.Zero : TaxCategory.Standard, rate * 6.5m),
            });

    private static readonly Gen<(Op Op, int Share)[]> Operations =
        Gen.Select(Gen.Enum<Op>(), Gen.Int[1, 120]).Select((op, share) => (op, share)).Array[0, 25];

    public enum Op
    {
        Edit,
        Issue,
        Void,
        GiveUp,
        Pay,
        Credit,
    }

    [Fact]
    public void Every_sequence_of_operations_keeps_to_the_rules() => Gen.Select(Currencies, Lines.Array[0, 5], Operations).Sample(
        (currency, lines, operations) =>
        {
            var invoice = new Invoice(1, new("ada", "ada@example.com"), ChargesOf(currency, lines), null, null, Now);
            var model = new Model(invoice.Amount);
            foreach (var (op, share) in operations)
            {
                var part = currency.Round(invoice.Balance * share / 100m);
                var (allowed, before) = (model.Allows(op, part), State(invoice));
                var done = Try(() => Do(invoice, op, part, currency));
                Assert.Equal(allowed, done);
                if (done)
                {
                    model.Do(op, part);
                }
                else
                {
                    Assert.Equal(before, State(invoice));
                }

                Assert.Equal((model.Status, model.Paid, model.Credited), (invoice.Status, invoice.Paid, invoice.Credited));
                Assert.Equal(invoice.Status == InvoiceStatus.Void ? 0 : invoice.Amount - invoice.Paid - invoice.Credited, invoice.Balance);
                Assert.True(invoice.Balance >= 0);
                Assert.Equal(invoice.Status == InvoiceStatus.Draft, invoice.Number is null);
                Assert.Equal(invoice.Lines.Sum(line => line.Amount), invoice.Lines.Count == 0 ? 0 : invoice.Subtotal + invoice.Discount);
            }
        },
        iter: 3000);

    [Fact]
    public void Every_sum_is_off_by_at_most_half_of_the_smallest_unit_and_the_totals_per_rate_come_to_the_total() =>
        Gen.Select(Currencies, Lines.Array[1, 20], Gen.Int[0, 100]).Sample((currency, lines, percent) =>
        {
            var unit = (decimal)Math.Pow(10, -currency.Exponent);
            foreach (var line in lines)
            {
                Assert.True(Math.Abs(line.GrossIn(currency) - (line.Quantity.Value * line.UnitPrice.Value)) <= unit / 2);
                Assert.Equal(line.GrossIn(currency), line.AmountIn(currency) + line.DiscountIn(currency));
                Assert.Equal(currency.Exponent, line.AmountIn(currency).Scale);
            }

            var (charges, sum) = (ChargesOf(currency, lines, new(percent == 0 ? null : percent, null)), lines.Sum(line => line.AmountIn(currency)));
            Assert.True(Math.Abs(charges.Discounted - (sum * percent / 100m)) <= unit / 2);
            Assert.Equal(sum, charges.Subtotal + charges.Discounted);
            Assert.Equal(
                (charges.Discounted, charges.Subtotal, charges.Tax),
                (charges.TaxTotals.Sum(total => total.Discount), charges.TaxTotals.Sum(total => total.Taxable), charges.TaxTotals.Sum(total => total.Tax)));
            foreach (var (total, alike) in charges.TaxTotals.Zip(lines.GroupBy(line => (line.Tax.Category, line.Tax.Rate))))
            {
                var net = alike.Sum(line => line.AmountIn(currency));
                Assert.Equal(net, total.Taxable + total.Discount);
                Assert.InRange(total.Discount, 0, net);
                Assert.True(sum == 0 || Math.Abs(total.Discount - (charges.Discounted * net / sum)) < unit);
                Assert.True(Math.Abs(total.Tax - (total.Taxable * total.Rate / 100m)) <= unit / 2);
            }
        });

    private static void Do(Invoice invoice, Op op, decimal part, Currency currency)
    {
        switch (op)
        {
            case Op.Edit: invoice.Edit(2, invoice.BillTo, ChargesOf(currency, [.. invoice.Lines.Select(line => line.Item)]), "m", null, Now); break;
            case Op.Issue: invoice.Issue(new("INV-1", 2026, 1), Today, Today, new("ada", "ada@example.com"), Now); break;
            case Op.Void: invoice.Void(Now); break;
            case Op.GiveUp: invoice.MarkUncollectible(Now); break;
            case Op.Pay: invoice.Pay(new Payment(invoice, part, Today, null, null, Now), Now); break;
            case Op.Credit: invoice.Credit(new CreditNote(new("CN-1", 2026, 1), Today, invoice, Charges.Of(currency, Amount.Of(part), null, default, new())!, null, Now), new(1, currency.Code, currency.Exponent, 0), Now); break;
        }
    }

    private static bool Try(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (Exception e) when (e is ActionRefusedException or AboveLimitException or ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    private static Charges ChargesOf(Currency currency, LineItem[] lines, Discount discount = default) =>
        Charges.Of(currency, lines.Length == 0 ? Amount.Of(0) : null, lines, discount, new FieldErrors())!;

    private static object State(Invoice invoice) => (
        invoice.Status, invoice.Amount, invoice.Paid, invoice.Credited, invoice.Balance, invoice.Number, invoice.DueDate, invoice.Memo);

    private sealed class Model(decimal total)
    {
        public InvoiceStatus Status { get; private set; }

        public decimal Paid { get; private set; }

        public decimal Credited { get; private set; }

        private decimal Left => total - Paid - Credited;

        private bool IsOwed => Status is InvoiceStatus.Open or InvoiceStatus.Uncollectible;

        public bool Allows(Op op, decimal part) => op switch
        {
            Op.Edit or Op.Issue => Status == InvoiceStatus.Draft,
            Op.Void => IsOwed && Paid == 0,
            Op.GiveUp => Status == InvoiceStatus.Open,
            Op.Credit => (IsOwed || Status == InvoiceStatus.Paid) && part > 0 && part <= total - Credited,
            _ => IsOwed && part > 0 && part <= Left,
        };

        public void Do(Op op, decimal part)
        {
            (Paid, Credited) = op switch
            {
                Op.Pay => (Paid + part, Credited),
                Op.Credit => (Paid - Math.Max(0, part - Left), Credited + part),
                _ => (Paid, Credited),
            };
            Status = op switch
            {
                Op.Edit => Status,
                Op.Issue => Left == 0 ? InvoiceStatus.Paid : InvoiceStatus.Open,
                Op.Void => InvoiceStatus.Void,
                Op.GiveUp => InvoiceStatus.Uncollectible,
                _ => Left == 0 ? InvoiceStatus.Paid : Status,
            };
        }
    }
}
