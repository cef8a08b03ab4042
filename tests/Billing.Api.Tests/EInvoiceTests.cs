using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Billing.Api.Documents;
using Billing.Api.Documents.EInvoice;

namespace Billing.Api.Tests;

public sealed class EInvoiceTests
{
    private static readonly XNamespace Basic = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
    private static readonly XNamespace Aggregate = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";

    public static TheoryData<string> Whole =>
        [.. SampleDocuments.All.Where(sample => !sample.Value.IsDraft && EInvoiceRequirements.Missing(sample.Value).Count == 0).Select(sample => sample.Key)];

    // Shows that the XML stays what it is. No rules of EN 16931 or XRechnung run here: whoever changes the files validates them with those.
    [Theory]
    [InlineData("standard", EInvoiceProfile.XRechnung)]
    [InlineData("discounts", EInvoiceProfile.En16931)]
    [InlineData("credit note", EInvoiceProfile.XRechnung)]
    [InlineData("intra-community", EInvoiceProfile.En16931)]
    [InlineData("outside", EInvoiceProfile.En16931)]
    public void E_invoice_stays_as_its_file_is(string name, EInvoiceProfile profile)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Documents", $"{name.Replace(' ', '-')}.xml");

        Assert.Equal(
            File.ReadAllText(path),
            Encoding.UTF8.GetString(UblInvoice.Render(SampleDocuments.All[name] with { Profile = profile })));
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void Sums_are_those_of_their_parts(string name)
    {
        var document = SampleDocuments.All[name];
        var xml = Render(document);
        var totals = xml.Element(Aggregate + "LegalMonetaryTotal")!;
        var lines = xml.Elements().Where(element => element.Name.LocalName is "InvoiceLine" or "CreditNoteLine").ToArray();
        var subtotals = xml.Element(Aggregate + "TaxTotal")!.Elements(Aggregate + "TaxSubtotal").ToArray();
        var tax = Number(xml.Element(Aggregate + "TaxTotal")!, "TaxAmount");
        var allowances = xml.Elements(Aggregate + "AllowanceCharge").Sum(allowance => Number(allowance, "Amount"));

        // BR-CO-10, 11, 13, 14, 15, 16, and 17 of each rate.
        Assert.Equal(lines.Sum(line => Number(line, "LineExtensionAmount")), Number(totals, "LineExtensionAmount"));
        Assert.Equal(allowances, totals.Element(Basic + "AllowanceTotalAmount") is null ? 0 : Number(totals, "AllowanceTotalAmount"));
        Assert.Equal(Number(totals, "LineExtensionAmount") - allowances, Number(totals, "TaxExclusiveAmount"));
        Assert.Equal(subtotals.Sum(subtotal => Number(subtotal, "TaxAmount")), tax);
        Assert.Equal(Number(totals, "TaxExclusiveAmount") + tax, Number(totals, "TaxInclusiveAmount"));
        Assert.Equal(document.Total, Number(totals, "PayableAmount"));
        Assert.All(subtotals, subtotal => Assert.Equal(
            document.Currency.Round(Number(subtotal, "TaxableAmount") * (subtotal.Descendants(Basic + "Percent").Select(Number).FirstOrDefault()) / 100),
            Number(subtotal, "TaxAmount")));
    }

    [Theory]
    [InlineData("no seller", EInvoiceProfile.En16931, "seller.legal_name", "seller.country", "seller.vat_id")]
    [InlineData("amount", EInvoiceProfile.En16931, "lines")]
    [InlineData("dinars", EInvoiceProfile.En16931, "currency")]
    [InlineData("yen", EInvoiceProfile.Peppol, "customer.vat_id")]
    [InlineData("scripts", EInvoiceProfile.XRechnung, "customer.invoice_email", "customer.postal_code")]
    public void What_is_missing_is_said(string name, EInvoiceProfile profile, params string[] missing) =>
        Assert.Equal(missing, EInvoiceRequirements.Missing(SampleDocuments.All[name] with { Profile = profile }));

    // DE-R, IT-R and NL-R.
    [Theory]
    [InlineData("DE", "DE", "seller.email", "seller.city", "seller.postal_code", "seller.phone", "customer.city", "customer.postal_code")]
    [InlineData("DE", "FR")]
    [InlineData("IT", "FR", "seller.address_line1", "seller.postal_code", "seller.city")]
    [InlineData("NL", "NL", "seller.address_line1", "seller.postal_code", "seller.city", "seller.iban", "customer.address_line1", "customer.postal_code", "customer.city")]
    public void Peppol_asks_for_what_the_country_asks_for(string seller, string buyer, params string[] missing) =>
        Assert.Equal(missing, EInvoiceRequirements.Missing(SampleDocuments.All["standard"] with
        {
            Profile = EInvoiceProfile.Peppol,
            Seller = new("Seller") { Country = seller, VatId = "DE123456789" },
            Buyer = new("Buyer") { Country = buyer, VatId = "FR12345678901" },
            BankAccount = null,
        }));

    // DK-R, GR-R, IS-R and SE-R.
    [Theory]
    [InlineData("SE", "SE556036079301", null, "DE", "DE123456789", "DKK", "lines.tax_rate")]
    [InlineData("SE", "SE556036079301", null, "DE", "SE556036079201", "DKK", "customer.vat_id", "lines.tax_rate")]
    [InlineData("SE", "DE123456789", null, "DE", "DE123456789", "DKK")]
    [InlineData("SE", "SE556036079201", null, "DE", "DE123456789", "DKK", "seller.vat_id", "lines.tax_rate")]
    [InlineData("GR", "EL094259216", null, "DE", "DE123456789", "EUR", "customer.e_invoice")]
    [InlineData("IS", "IS12345", null, "DE", "DE123456789", "ISK", "seller.register_entry", "seller.address_line1", "seller.postal_code")]
    [InlineData("IS", "IS12345", "Kt. 010130-2989", "IS", "IS54321", "ISK", "customer.e_invoice", "seller.address_line1", "seller.postal_code")]
    [InlineData("DE", "DE123456789", null, "IS", null, "EUR", "customer.e_invoice")]
    [InlineData("DK", "DE123456789", null, "DE", "DE123456789", "DKK", "seller.vat_id")]
    [InlineData("DK", "DK12345678", null, "DK", "DK87654321", "DKK", "seller.bic")]
    [InlineData("DK", "DK12345678", null, "DK", "DK87654321", "EUR")]
    [InlineData("DK", "DK12345678", null, "SE", "SE556036079301", "DKK")]
    public void Peppol_says_before_what_its_countries_would_refuse(
        string seller, string sellerVatId, string? entry, string buyer, string? buyerVatId, string currency, params string[] missing) =>
        Assert.Equal(missing, EInvoiceRequirements.Missing(SampleDocuments.All["standard"] with
        {
            Profile = EInvoiceProfile.Peppol,
            Currency = Money.Currency.Of(currency),
            Seller = new("Seller") { Country = seller, VatId = sellerVatId, RegisterEntry = entry },
            Buyer = new("Buyer") { Country = buyer, VatId = buyerVatId },
            BankAccount = new("DE89370400440532013000", null, null),
        }));

    [Theory]
    [InlineData(6, true)]
    [InlineData(25, true)]
    [InlineData(25.5, false)]
    public void Peppol_takes_the_rates_of_Sweden_from_its_sellers(double rate, bool isTaken) =>
        Assert.Equal(isTaken, EInvoiceRequirements.Missing(SampleDocuments.Of(
            [SampleDocuments.Line("Work", 1m, 100m, rate: (decimal)rate), SampleDocuments.Line("Export", 1m, 100m, category: "Z", rate: 0m)]) with
        {
            Profile = EInvoiceProfile.Peppol,
            Seller = new("Seller") { Country = "SE", VatId = "SE556036079301" },
            Buyer = new("Buyer") { Country = "FR", VatId = "FR12345678901" },
        }).Count == 0);

    // DK-R-005 and DK-R-006.
    [Theory]
    [InlineData("DKK", "DK5000400440116243", null, "42", "0440116243", "0040")]
    [InlineData("DKK", "DE89370400440532013000", "COBADEFFXXX", "31", "DE89370400440532013000", "COBADEFFXXX")]
    [InlineData("EUR", "DK5000400440116243", null, "58", "DK5000400440116243", null)]
    [InlineData("DKK", null, null, "1", null, null)]
    public void Danes_pay_Danes_as_their_banks_do(string currency, string? iban, string? bic, string code, string? account, string? branch)
    {
        var means = Render(SampleDocuments.All["standard"] with
        {
            Profile = EInvoiceProfile.Peppol,
            Currency = Money.Currency.Of(currency),
            Seller = new("Eksempel A/S") { Country = "DK", VatId = "DK12345678" },
            Buyer = new("Kunde A/S") { Country = "DK", VatId = "DK87654321" },
            BankAccount = iban is null ? null : new(iban, bic, null),
        }).Element(Aggregate + "PaymentMeans")!;
        var payee = means.Element(Aggregate + "PayeeFinancialAccount");
        Assert.Equal(
            (code, account, branch),
            (means.Element(Basic + "PaymentMeansCode")!.Value, payee?.Element(Basic + "ID")?.Value, payee?.Element(Aggregate + "FinancialInstitutionBranch")?.Value));
    }

    [Fact]
    public void Icelandic_sellers_are_reached_at_their_register_number()
    {
        var standard = SampleDocuments.All["standard"];
        var seller = Render(standard with
        {
            Profile = EInvoiceProfile.Peppol,
            Seller = standard.Seller! with { Country = "IS", VatId = "IS12345", RegisterEntry = "Kt. 010130-2989" },
            Buyer = standard.Buyer with { VatId = "FR12345678901" },
        }).Element(Aggregate + "AccountingSupplierParty")!;
        Assert.All(
            [seller.Descendants(Basic + "EndpointID").Single(), seller.Descendants(Aggregate + "PartyLegalEntity").Single().Element(Basic + "CompanyID")!],
            id => Assert.Equal(("0196", "0101302989"), (id.Attribute("schemeID")!.Value, id.Value)));
    }

    // Peppol's R120 and R040: what a line comes to can be computed of it, to two cents.
    [Theory]
    [MemberData(nameof(Whole))]
    public void Lines_come_to_what_is_computed_of_them(string name)
    {
        var xml = Render(SampleDocuments.All[name]);
        foreach (var line in xml.Elements().Where(element => element.Name.LocalName is "InvoiceLine" or "CreditNoteLine"))
        {
            var (price, discounts) = (line.Element(Aggregate + "Price")!, line.Elements(Aggregate + "AllowanceCharge").ToArray());
            var quantity = Number(line.Elements().Single(element => element.Name.LocalName is "InvoicedQuantity" or "CreditedQuantity"));
            var baseQuantity = price.Element(Basic + "BaseQuantity") is null ? 1m : Number(price, "BaseQuantity");
            var computed = (quantity * Number(price, "PriceAmount") / baseQuantity) - discounts.Sum(discount => Number(discount, "Amount"));
            Assert.InRange(Number(line, "LineExtensionAmount") - computed, -0.02m, 0.02m);
            Assert.All(discounts.Where(discount => discount.Element(Basic + "BaseAmount") is not null), discount => Assert.InRange(
                Number(discount, "Amount") - (Number(discount, "BaseAmount") * Number(discount, "MultiplierFactorNumeric") / 100m), -0.02m, 0.02m));
        }
    }

    // XRechnung's BR-DE-10 and BR-DE-11.
    [Fact]
    public void Supply_within_the_community_says_where_to()
    {
        var address = Render(SampleDocuments.All["intra-community"] with { Profile = EInvoiceProfile.XRechnung })
            .Element(Aggregate + "Delivery")!.Element(Aggregate + "DeliveryLocation")!.Element(Aggregate + "Address")!;
        Assert.Equal(("Paris", "75001"), (address.Element(Basic + "CityName")?.Value, address.Element(Basic + "PostalZone")?.Value));
    }

    [Theory]
    [InlineData("DE123456789", "9930", "DE123456789")]
    [InlineData("SE556036079301", "0007", "5560360793")]
    [InlineData("EL094259216", "9933", "094259216")]
    [InlineData("DK12345678", "0184", "DK12345678")]
    [InlineData("IT12345670017", "0211", "IT12345670017")]
    public void Peppol_reaches_a_party_by_its_VAT_number(string vatId, string scheme, string id) =>
        Assert.Equal(new PeppolAddress(scheme, id), PeppolAddress.Of(vatId));

    // DK-R-014, NL-R-003 and SE-R-004.
    [Theory]
    [InlineData("DK", "DK12345678", "CVR", "0184", "12345678")]
    [InlineData("SE", "SE556036079301", null, "0007", "5560360793")]
    [InlineData("NL", "NL123456782B90", "KVK 12345678, Utrecht", "0106", "12345678")]
    [InlineData("NL", "NL123456782B90", "Utrecht", null, null)]
    [InlineData("FR", "FR12345678901", "RCS Paris", null, "RCS Paris")]
    public void Peppol_is_told_a_register_as_the_country_has_it(string country, string vatId, string? entry, string? scheme, string? id)
    {
        var standard = SampleDocuments.All["standard"];
        var xml = Render(standard with
        {
            Profile = EInvoiceProfile.Peppol,
            Seller = standard.Seller! with { Country = country, VatId = vatId, RegisterEntry = entry },
            Buyer = standard.Buyer with { VatId = "FR12345678901" },
        });
        var company = xml.Element(Aggregate + "AccountingSupplierParty")!.Descendants(Aggregate + "PartyLegalEntity").Single().Element(Basic + "CompanyID");
        Assert.Equal((scheme, id), (company?.Attribute("schemeID")?.Value, company?.Value));
        Assert.DoesNotContain(xml.Descendants(Basic + "ID"), tax => tax.Value == "FC");
    }

    [Fact]
    public void What_XML_cannot_say_is_replaced_and_long_names_are_cut_between_characters()
    {
        var xml = Render(SampleDocuments.Of([SampleDocuments.Line(new string('a', 99) + "😀\uFFFF", 1m, 1m)]));
        var item = xml.Descendants(Aggregate + "Item").Single();
        Assert.Equal((new string('a', 99), new string('a', 99) + "😀\uFFFD"), (item.Element(Basic + "Name")!.Value, item.Element(Basic + "Description")!.Value));
    }

    // BR-CL-08.
    [Theory]
    [InlineData("As agreed.", "As agreed.")]
    [InlineData("Orders #one#two", "#AAI#Orders #one#two")]
    public void Note_with_number_signs_says_what_it_is_about(string note, string written) =>
        Assert.Equal(written, Render(SampleDocuments.All["standard"] with { Note = note }).Element(Basic + "Note")?.Value);

    private static XElement Render(InvoiceDocument document) => XDocument.Parse(Encoding.UTF8.GetString(UblInvoice.Render(document))).Root!;

    private static decimal Number(XElement parent, string name) => Number(parent.Element(Basic + name)!);

    private static decimal Number(XElement element) => decimal.Parse(element.Value, CultureInfo.InvariantCulture);
}
