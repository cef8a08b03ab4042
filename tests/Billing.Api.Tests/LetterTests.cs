using Billing.Api.CreditNotes;
using Billing.Api.Invoices;
using Billing.Api.Money;
using Billing.Api.Sendings;

namespace Billing.Api.Tests;

/// <summary>What is written to customers. Whoever changes a letter reads its file as a whole.</summary>
public sealed class LetterTests
{
    private static readonly DateTime Now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Letters_stay_as_their_file_has_them(string language)
    {
        var (open, part, paid) = (Issued(), Issued(), Issued());
        part.Pay(new(part, 20.5m, Today, null, null, Now), Now);
        paid.Pay(new(paid, 1234.5m, Today, null, null, Now), Now);
        var note = new CreditNote(new("CN-2026-000001", 2026, 1), Today, open, ChargesOf(20m), null, Now);
        (string Name, LetterText Letter)[] letters =
        [
            ("invoice", InvoiceLetters.Invoice(open, "Ada Lovelace", "Engines Ltd.", language)),
            ("invoice without a seller", InvoiceLetters.Invoice(open, "ada", null, language)),
            ("invoice paid in part", InvoiceLetters.Invoice(part, "ada", "Engines Ltd.", language)),
            ("invoice paid", InvoiceLetters.Invoice(paid, "ada", "Engines Ltd.", language)),
            ("credit note", InvoiceLetters.CreditNote(note, open, "ada", "Engines Ltd.", language)),
            ("first reminder", InvoiceLetters.Reminder(part, 1, "ada", "Engines Ltd.", language)),
            ("second reminder", InvoiceLetters.Reminder(part, 2, "ada", "Engines Ltd.", language)),
            ("third reminder", InvoiceLetters.Reminder(part, 3, "ada", "Engines Ltd.", language)),
        ];
        Assert.Equal(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Letters", $"letters.{language}.txt")),
            string.Join("\n", letters.Select(one => $"=== {one.Name}\n{one.Letter.Subject}\n\n{one.Letter.Text}\n")));
    }

    [Fact]
    public void Subject_goes_without_a_sender_whose_name_is_too_long() =>
        Assert.Equal("Invoice INV-2026-000123", InvoiceLetters.Invoice(Issued(), "ada", new('x', 200), "en").Subject);

    private static Invoice Issued()
    {
        var invoice = new Invoice(1, new("ada", "ada@example.com"), ChargesOf(1234.5m), null, null, Now);
        invoice.Issue(new("INV-2026-000123", 2026, 123), Today, Today.AddDays(30), new("ada", "ada@example.com"), Now);
        return invoice;
    }

    private static Lines.Charges ChargesOf(decimal amount) => Lines.Charges.Of(Currency.Default, Amount.Of(amount), null, default, new())!;
}
