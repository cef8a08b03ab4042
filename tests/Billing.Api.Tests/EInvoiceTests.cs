using System.Globalization;
using System.Text;
using System.Xml.Linq;
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
        var xml = XDocument.Parse(Encoding.UTF8.GetString(UblInvoice.Render(document))).Root!;
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

    private static decimal Number(XElement parent, string name) => Number(parent.Element(Basic + name)!);

    private static decimal Number(XElement element) => decimal.Parse(element.Value, CultureInfo.InvariantCulture);
}
