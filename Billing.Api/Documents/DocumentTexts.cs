using System.Globalization;
using Billing.Api.Money;

namespace Billing.Api.Documents;

/// <summary>The words of documents in one language, and how it writes numbers and dates.</summary>
internal sealed record DocumentTexts(string Language)
{
    private static readonly DocumentTexts English = new("en");
    private static readonly DocumentTexts German = new("de");

    public static DocumentTexts In(string language) => language == "de" ? German : English;

    public string Invoice => Say("Invoice", "Rechnung");

    public string CreditNote => Say("Credit note", "Gutschrift");

    public string Draft => Say("Draft", "Entwurf");

    public string Number => Say("Number", "Nummer");

    public string Date => Say("Date", "Datum");

    public string Due => Say("Due", "Fällig am");

    public string ForInvoice => Say("For invoice", "Zu Rechnung");

    /// <summary>What a credit note of an amount is for.</summary>
    public string CreditOn(string invoice) => Say($"Credit on invoice {invoice}", $"Gutschrift zu Rechnung {invoice}");

    public string YourReference => Say("Your reference", "Ihre Referenz");

    public string YourVatId => Say("Your VAT ID", "Ihre USt-IdNr.");

    public string VatId => Say("VAT ID", "USt-IdNr.");

    public string TaxNumber => Say("Tax number", "Steuernummer");

    public string Description => Say("Description", "Beschreibung");

    public string Quantity => Say("Quantity", "Menge");

    public string UnitPrice => Say("Unit price", "Einzelpreis");

    public string Tax => Say("Tax", "Steuer");

    public string Amount => Say("Amount", "Betrag");

    public string Discount => Say("Discount", "Rabatt");

    public string Subtotal => Say("Subtotal", "Zwischensumme");

    public string Net => Say("Total without tax", "Nettobetrag");

    public string Total => Say("Total", "Gesamtbetrag");

    public string Payment => Say("Payment", "Zahlung");

    public string AccountHolder => Say("Account holder", "Kontoinhaber");

    public string Bank => Say("Bank", "Bank");

    public string Reference => Say("Reference", "Verwendungszweck");

    public string ScanToPay => Say("Scan to pay", "Zum Bezahlen scannen");

    public string PaymentCode => Say("QR code with the payment's details", "QR-Code mit den Zahlungsdaten");

    public string Logo => Say("Logo of {0}", "Logo von {0}");

    public string LineDiscount(DocumentLine line, Currency currency) => line.DiscountPercent is { } percent
        ? $"{Discount} {Percent(percent)}: {Money(-line.Discount, currency)}"
        : $"{Discount}: {Money(-line.Discount, currency)}";

    /// <summary>Such as "VAT 19% on 100.00".</summary>
    public string TaxOn(DocumentTax tax, Currency currency) =>
        $"{tax.Name ?? Tax} {Percent(tax.Rate)} {Say("on", "auf")} {Money(tax.Taxable, currency)}";

    public string Page(int number, int of) => Say($"Page {number} of {of}", $"Seite {number} von {of}");

    public string Percent(decimal rate) => Decimal(rate) + Say("%", "\u00A0%");

    /// <summary>A number without zeros that say nothing.</summary>
    public string Decimal(decimal value) => value.ToString("#,##0.######", Format);

    /// <summary>A price, which may have more decimals than the currency.</summary>
    public string Price(decimal value, Currency currency) => value.ToString($"#,##0.{new string('0', currency.Exponent)}{new string('#', 6)}", Format);

    public string Money(decimal value, Currency currency) => value.ToString($"N{currency.Exponent}", Format).Replace('-', '\u2212');

    public string MoneyWithCode(decimal value, Currency currency) =>
        Say($"{currency.Code}\u00A0{Money(value, currency)}", $"{Money(value, currency)}\u00A0{currency.Code}");

    public string Day(DateOnly date) => date.ToString(Say("d MMMM yyyy", "dd.MM.yyyy"), CultureInfo.InvariantCulture);

    private NumberFormatInfo Format => new()
    {
        NumberDecimalSeparator = Say(".", ","),
        NumberGroupSeparator = Say(",", "."),
        NumberNegativePattern = 1,
    };

    private string Say(string english, string german) => Language == "de" ? german : english;
}
