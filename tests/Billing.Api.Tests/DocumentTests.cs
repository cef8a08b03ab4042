using System.Xml.Linq;

namespace Billing.Api.Tests;

/// <summary>Documents as clients get them.</summary>
public sealed class DocumentTests : IAsyncLifetime
{
    private const string Lines = """{"user_id":1,"currency":"EUR","lines":[{"description":"Consulting","quantity":2,"unit":"HUR","unit_price":"60.00","tax_rate":"19"}]}""";

    private readonly BillingApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Issued_invoice_has_the_same_PDF_for_ever()
    {
        await _app.Client.SendAsync("PATCH", "/seller", SellerTests.Whole).JsonAsync();
        var path = await IssueAsync();

        using var first = await GetAsync(path, "application/pdf");
        await _app.Client.SendAsync("PATCH", "/seller", """{"legal_name":"Others Inc."}""").JsonAsync();
        using var second = await GetAsync(path, "application/pdf");
        await _app.PostAsync(path + "/void");
        using var third = await GetAsync(path, "application/pdf");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("application/pdf", first.Content.Headers.ContentType?.MediaType);
        Assert.Matches("^INV-[0-9]{4}-[0-9]{6}.pdf$", first.Content.Headers.ContentDisposition?.FileName);
        var bytes = await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(bytes, await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(bytes, await third.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1L, await _app.ExecuteAsync("SELECT count(*) FROM stored_pdfs"));
    }

    [Fact]
    public async Task PDF_asked_for_by_many_at_once_is_one()
    {
        var path = await IssueAsync();

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            using var response = await GetAsync(path, "application/pdf");
            return Convert.ToBase64String(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }));

        Assert.Single(all.Distinct());
    }

    [Fact]
    public async Task Formats_have_tags_of_their_own_and_what_is_not_offered_is_refused()
    {
        var path = await IssueAsync();

        using var json = await GetAsync(path, "application/json");
        using var pdf = await GetAsync(path, "application/pdf");
        using var head = await _app.Client.SendAsync("HEAD", path, null, ("Accept", "application/pdf"));
        using var known = await _app.Client.SendAsync("GET", path, null, ("Accept", "application/pdf"), ("If-None-Match", $"{pdf.Headers.ETag}"));
        using var image = await GetAsync(path, "image/png");
        using var browser = await GetAsync(path, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

        Assert.NotEqual(json.Headers.ETag, pdf.Headers.ETag);
        Assert.Contains("Accept", json.Headers.Vary);
        Assert.Contains("Accept", pdf.Headers.Vary);
        Assert.Equal(pdf.Headers.ETag, head.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(HttpStatusCode.NotAcceptable, image.StatusCode);
        Assert.Equal("application/json", browser.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Draft_has_a_PDF_that_follows_it_and_no_XML()
    {
        var draft = await _app.CreateInvoiceAsync();
        var path = $"/invoices/{draft["id"]}";

        using var first = await GetAsync(path, "application/pdf");
        await _app.Client.SendAsync("PATCH", path, """{"amount":"99.00"}""").JsonAsync();
        using var second = await GetAsync(path, "application/pdf");
        using var xml = await GetAsync(path, "application/xml");

        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("not_issued", (string?)(await Task.FromResult(xml).JsonAsync(HttpStatusCode.Conflict))["code"]);
    }

    [Fact]
    public async Task E_invoice_is_what_the_customer_wants_and_what_is_missing_is_said_before_issuing()
    {
        await _app.Client.SendAsync("PATCH", "/seller", SellerTests.Whole).JsonAsync();
        var draft = await _app.AddAsync("/invoices", Lines);
        await _app.Client.SendAsync("PATCH", "/customers/1/billing-details", """{"e_invoice":"xrechnung","country":"DE"}""").JsonAsync();

        var problem = await _app.PostAsync($"/invoices/{draft["id"]}/issue", status: HttpStatusCode.Conflict);
        Assert.Equal("e_invoice_incomplete", (string?)problem["code"]);
        Assert.Equal((string[])["customer.buyer_reference", "seller.email", "seller.postal_code", "seller.phone", "customer.city", "customer.postal_code"], problem["params"]!["missing"]!.AsArray().Select(name => (string?)name));

        await _app.Client.SendAsync("PATCH", "/customers/1/billing-details", """{"buyer_reference":"PO 7","city":"Berlin","postal_code":"10115"}""").JsonAsync();
        await _app.Client.SendAsync("PATCH", "/seller", """{"email":"billing@example.com","postal_code":"SW1Y 4LE","phone":"+44 20 79460000"}""").JsonAsync();
        var invoice = await _app.PostAsync($"/invoices/{draft["id"]}/issue");
        using var response = await GetAsync($"/invoices/{draft["id"]}", "application/xml");
        var xml = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/xml", response.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith("xrechnung_3.0", Value(xml, "CustomizationID"));
        Assert.Equal((string?)invoice["number"], Value(xml, "ID"));
        Assert.Equal("PO 7", Value(xml, "BuyerReference"));
        Assert.Equal((string?)invoice["amount"], Value(xml, "PayableAmount"));
    }

    [Fact]
    public async Task Credit_note_has_a_PDF()
    {
        var path = await IssueAsync();
        var note = await _app.AddAsync(path + "/credit-notes", """{"amount":"10.00"}""");

        using var response = await GetAsync($"{path}/credit-notes/{note["id"]}", "application/pdf");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("%PDF", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Credit_note_is_an_e_invoice_of_its_own_lines_and_tax()
    {
        await _app.Client.SendAsync("PATCH", "/seller", SellerTests.Whole).JsonAsync();
        var draft = await _app.AddAsync("/invoices", Lines);
        await _app.Client.SendAsync("PATCH", "/customers/1/billing-details", """{"country":"DE"}""").JsonAsync();
        await _app.PostAsync($"/invoices/{draft["id"]}/issue");
        var path = $"/invoices/{draft["id"]}";
        var note = await _app.AddAsync(
            path + "/credit-notes",
            """{"lines":[{"description":"One hour too many","quantity":1,"unit":"HUR","unit_price":"60.00","tax_rate":"19"}],"discount_amount":"10.00"}""");

        using var response = await GetAsync($"{path}/credit-notes/{note["id"]}", "application/xml");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var xml = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;

        var line = Assert.Single(xml.Elements(), element => element.Name.LocalName == "CreditNoteLine");
        Assert.Equal("One hour too many", Value(line, "Name"));
        Assert.Equal("60.00", Value(line, "LineExtensionAmount"));
        var tax = Assert.Single(xml.Descendants(), element => element.Name.LocalName == "TaxSubtotal");
        Assert.Equal(("50.00", "9.50"), (Value(tax, "TaxableAmount"), Value(tax, "TaxAmount")));
        var totals = Assert.Single(xml.Elements(), element => element.Name.LocalName == "LegalMonetaryTotal");
        Assert.Equal(
            ("10.00", "50.00", "59.50"),
            (Value(totals, "AllowanceTotalAmount"), Value(totals, "TaxExclusiveAmount"), Value(totals, "PayableAmount")));
        Assert.Equal("59.50", (string?)note["amount"]);
    }

    [Fact]
    public async Task Others_invoices_have_no_documents()
    {
        var path = await IssueAsync();

        using var response = await _app.ClientFor(_app.Issuer.Member(2)).SendAsync("GET", path, null, ("Accept", "application/pdf"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static string Value(XContainer parent, string name) =>
        parent.Descendants().First(element => element.Name.LocalName == name).Value;

    private async Task<string> IssueAsync()
    {
        var draft = await _app.AddAsync("/invoices", Lines);
        await _app.PostAsync($"/invoices/{draft["id"]}/issue");
        return $"/invoices/{draft["id"]}";
    }

    private Task<HttpResponseMessage> GetAsync(string path, string accept) => _app.Client.SendAsync("GET", path, null, ("Accept", accept));
}
