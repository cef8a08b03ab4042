using Billing.Api.Documents;
using Billing.Api.Money;
using SkiaSharp;

namespace Billing.Api.Tests;

/// <summary>Documents of many kinds, for renderers.</summary>
internal static class SampleDocuments
{
    private const string Iban = "DE89370400440532013000";

    public static IReadOnlyDictionary<string, InvoiceDocument> All { get; } = new Dictionary<string, InvoiceDocument>
    {
        ["standard"] = Of([Line("Consulting", 10m, 120m, "HUR")]),
        ["german"] = Of([Line("Beratung", 2.5m, 1234.5678m, "HUR")]) with { Language = "de" },
        ["two rates"] = Of([Line("Consulting", 1m, 100m), Line("Book", 3m, 19.99m, rate: 7m)]),
        ["zero"] = Of([Line("Export of a sample", 1m, 10m, category: "Z", rate: 0m)]),
        ["exempt"] = Of([Line("Training", 1m, 500m, category: "E", rate: 0m)], reason: "Exempt under article 132"),
        ["reverse charge"] = Of([Line("Licence", 1m, 990m, category: "AE", rate: 0m)], reason: "Reverse charge") with { Buyer = French },
        ["intra-community"] = Of([Line("Machine", 1m, 9900m, category: "K", rate: 0m)], reason: "Intra-community supply") with { Buyer = French },
        ["export"] = Of([Line("Machine", 1m, 9900m, category: "G", rate: 0m)], reason: "Export outside the EU") with { Buyer = American },
        ["outside"] = Of([Line("Membership", 1m, 60m, category: "O", rate: 0m)], reason: "Not subject to VAT"),
        ["discounts"] = Discounted(),
        ["free"] = Of([Line("Sample", 1m, 0m)]),
        ["credit note"] = Of([Line("Consulting, two hours too many", 2m, 120m, "HUR")]) with
        {
            Kind = DocumentKind.CreditNote,
            Number = "CN-2026-000007",
            DueDate = null,
            Preceding = new("INV-2026-000123", new(2026, 11, 2)),
        },
        ["dinars"] = Of([Line("Consulting", 3m, 12.345m)], "BHD"),
        ["yen"] = Of([Line("相談", 3m, 12345m)], "JPY") with { Buyer = new("株式会社山田商店") { AddressLine1 = "千代田区丸の内1-1", PostalCode = "100-0005", City = "東京都", Country = "JP" } },
        ["yen hours"] = Of([Line("相談", 2.5m, 333m, "HUR") with { Amount = 750m, Discount = 83m, DiscountPercent = 10m }], "JPY"),
        ["letter"] = Of([Line("Consulting", 3m, 1200m, rate: 8.25m)], "USD") with { Buyer = American },
        ["scripts"] = Of(
        [
            Line("خدمات استشارية للمشروع رقم 42 (المرحلة 2)", 1m, 10m),
            Line("परामर्श सेवाएँ और प्रशिक्षण", 1m, 10m),
            Line("软件开发与技术支持服务 한국어 상담 コンサルティング", 1m, 10m),
            Line("שירותי ייעוץ 12.5 שעות", 1m, 10m),
            Line("บริการให้คำปรึกษา ที่ปรึกษา", 1m, 10m),
            Line("Ελληνικά, Кириллица, Tiếng Việt, Łódź, ﬁ, e\u0301", 1m, 10m),
        ]) with
        { Buyer = new("شركة النور للتجارة") { AddressLine1 = "شارع الملك فهد 12", City = "Riyadh", Country = "SA" } },
        ["many lines"] = Of([.. Enumerable.Range(1, 60).Select(number => Line($"Item {number}: something that is described at such length that it needs more than one line of the column", number, 1.5m))]),
        ["amount"] = Of([]) with { Subtotal = 120m, Total = 120m, Note = "As agreed.\nThank you." },
        ["draft"] = Of([Line("Consulting", 1m, 100m)]) with { Number = null, IssueDate = null, DueDate = null },
        ["no seller"] = Of([Line("Consulting", 1m, 100m)]) with { Seller = null, BankAccount = null, Footer = null },
    };

    private static DocumentParty French => new("Société Générale d'Exemple SARL")
    {
        AddressLine1 = "1 rue de l'Exemple",
        PostalCode = "75001",
        City = "Paris",
        Country = "FR",
        VatId = "FR12345678901",
        Email = "factures@example.fr",
    };

    private static DocumentParty American => new("Analytical Engines Inc.")
    {
        Contact = "Ada Lovelace",
        AddressLine1 = "1 Example Street",
        PostalCode = "94105",
        City = "San Francisco",
        Region = "CA",
        Country = "US",
        Email = "ap@example.com",
    };

    private static DocumentParty Seller => new("Beispiel & Söhne GmbH")
    {
        Contact = "Erika Muster",
        AddressLine1 = "Hauptstraße 1",
        PostalCode = "10115",
        City = "Berlin",
        Country = "DE",
        VatId = "DE123456789",
        TaxNumber = "12/345/67890",
        RegisterEntry = "HRB 12345, Amtsgericht Charlottenburg",
        Email = "rechnung@example.de",
        Phone = "+49 30 1234567",
    };

    public static InvoiceDocument Of(DocumentLine[] lines, string currency = "EUR", decimal discount = 0m, string? reason = null)
    {
        var money = Currency.Of(currency);
        var sum = lines.Sum(line => line.Amount);
        var first = true;
        DocumentTax[] taxes =
        [
            .. lines.GroupBy(line => (line.TaxCategory, line.TaxRate)).Select(group =>
            {
                var off = first ? discount : 0m;
                first = false;
                var taxable = group.Sum(line => line.Amount) - off;
                return new DocumentTax(group.Key.TaxCategory, group.Key.TaxRate, taxable, money.Round(taxable * group.Key.TaxRate / 100)) { Discount = off, ExemptionReason = reason };
            }),
        ];
        var (subtotal, tax) = (sum - discount, taxes.Sum(each => each.Tax));
        return new(DocumentKind.Invoice, money, new("Kundin AG")
        {
            Contact = "Grace Hopper",
            AddressLine1 = "Marktplatz 5",
            PostalCode = "80331",
            City = "München",
            Country = "DE",
            Email = "eingang@example.org",
        })
        {
            Number = "INV-2026-000123",
            IssueDate = new(2026, 11, 2),
            DueDate = new(2026, 11, 16),
            Seller = Seller,
            Logo = new("image/png", Picture()),
            BankAccount = new(Iban, "COBADEFFXXX", "Beispielbank"),
            Footer = "Geschäftsführung: Erika Muster",
            Note = "Thank you.",
            BuyerReference = "04011000-12345-03",
            Lines = lines,
            Taxes = taxes,
            Discount = discount,
            Subtotal = subtotal,
            Tax = tax,
            Total = subtotal + tax,
        };
    }

    public static DocumentLine Line(string description, decimal quantity, decimal price, string unit = "C62", string category = "S", decimal rate = 19m) =>
        new(description, quantity, price, Math.Round(quantity * price, 2, MidpointRounding.AwayFromZero), category, rate) { Unit = unit };

    private static InvoiceDocument Discounted()
    {
        var line = Line("Consulting", 3m, 33.33m);
        return Of([line with { DiscountPercent = 10m, Discount = 10m, Amount = line.Amount - 10m }, line with { Discount = 5m, Amount = line.Amount - 5m, TaxRate = 7m }], discount: 12.34m);
    }

    private static byte[] Picture()
    {
        using var bitmap = new SKBitmap(120, 40);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = new(0x22, 0x55, 0xaa) };
        canvas.DrawCircle(20, 20, 18, paint);
        canvas.DrawRect(50, 10, 65, 20, paint);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
