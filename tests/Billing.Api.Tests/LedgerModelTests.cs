using Billing.Api.CreditNotes;
using Billing.Api.Credits;
using Billing.Api.Invoices;
using Billing.Api.Lines;
using Billing.Api.Money;
using Billing.Api.Payments;
using Billing.Api.Refunds;
using CsCheck;

namespace Billing.Api.Tests;

/// <summary>Random movements of money on the entities: none of it is made or lost.</summary>
public sealed class LedgerModelTests
{
    private static readonly DateTime Now = new(2026, 5, 5, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);
    private static readonly Currency Dollars = Currency.Default;

    private static readonly Gen<(Op Op, int Cents, int Pick)[]> Movements =
        Gen.Select(Gen.Enum<Op>(), Gen.Int[1, 15_000], Gen.Int[0, 9]).Select((op, cents, pick) => (op, cents, pick)).Array[0, 40];

    public enum Op
    {
        Pay,
        Overpay,
        PayFromCredit,
        Reverse,
        Credit,
        Refund,
        Void,
        GiveUp,
    }

    [Fact]
    public void Every_sequence_of_movements_keeps_the_ledger() => Movements.Sample(
        movements =>
        {
            var (invoice, credit) = (Issued(120m), new CustomerCredit(1, "USD", 2, 0));
            List<Payment> payments = [];
            List<CreditNote> notes = [];
            List<Refund> refunds = [];
            foreach (var (op, cents, pick) in movements)
            {
                var before = (Figures(invoice), credit.Balance);
                if (!Try(() => Move(op, cents / 100m, pick)))
                {
                    Assert.Equal(before, (Figures(invoice), credit.Balance));
                }

                var received = payments.Where(payment => payment is { IsFromCredit: false, ReversedOn: null }).Sum(payment => payment.Amount);
                Assert.Equal(received - refunds.Sum(refund => refund.Amount), invoice.Paid + credit.Balance);
                Assert.Equal(invoice.Amount, invoice.Paid + invoice.Credited + (invoice.Status == InvoiceStatus.Void ? invoice.Amount - invoice.Credited : invoice.Balance));
                Assert.Equal((notes.Sum(note => note.Amount), refunds.Sum(refund => refund.Amount)), (invoice.Credited, invoice.Refunded));
                Assert.All((decimal[])[invoice.Paid, invoice.Balance, credit.Balance], figure => Assert.True(figure >= 0));
                Assert.Equal(invoice.Status == InvoiceStatus.Paid, invoice.Balance == 0 && invoice.Status != InvoiceStatus.Void);
            }

            void Move(Op op, decimal amount, int pick)
            {
                switch (op)
                {
                    case Op.Pay or Op.Overpay or Op.PayFromCredit:
                        var payment = new Payment(invoice, amount, Today, null, null, Now, op == Op.PayFromCredit);
                        invoice.Pay(payment, Now, credit, op == Op.Overpay);
                        payments.Add(payment);
                        break;
                    case Op.Reverse when payments.Where(one => one.ReversedOn is null).ElementAtOrDefault(pick) is { } standing:
                        invoice.Reverse(standing, "x", credit, Today, Now);
                        break;
                    case Op.Credit:
                        var note = new CreditNote(new("CN-1", 2026, 1), Today, invoice, ChargesOf(amount), null, Now);
                        invoice.Credit(note, credit, Now);
                        notes.Add(note);
                        break;
                    case Op.Refund when notes.ElementAtOrDefault(pick) is { } credited:
                        var refund = new Refund(invoice, pick, amount, Today, null, null, Now);
                        invoice.Refund(refund, credited.Freed - refunds.Where(one => one.CreditNoteId == pick).Sum(one => one.Amount), credit, Now);
                        refunds.Add(refund);
                        break;
                    case Op.Void: invoice.Void(Now); break;
                    case Op.GiveUp: invoice.MarkUncollectible(Now); break;
                }
            }
        },
        iter: 3000);

    private static bool Try(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (Exception e) when (e is ActionRefusedException or AboveLimitException or CreditUsedException)
        {
            return false;
        }
    }

    private static Invoice Issued(decimal amount)
    {
        var invoice = new Invoice(1, new("ada", "ada@example.com"), ChargesOf(amount), null, null, Now);
        invoice.Issue(new("INV-1", 2026, 1), Today, Today, new("ada", "ada@example.com"), Now);
        return invoice;
    }

    private static Charges ChargesOf(decimal amount) => Charges.Of(Dollars, Amount.Of(amount), null, default, new())!;

    private static object Figures(Invoice invoice) => (invoice.Status, invoice.Paid, invoice.Credited, invoice.Refunded, invoice.Balance);
}
