using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CsCheck;
using UglyToad.PdfPig;

namespace Billing.Api.Tests;

/// <summary>Random lines, discounts and rates: whatever an invoice comes to, every format of it says the same.</summary>
public sealed class FiguresTests(BillingApp app) : IClassFixture<BillingApp>
{
    private static int _lastUser = 2000;

    private static readonly Gen<string> Rate = Gen.Int[0, 2].Select(pick => new[] { "7", "19", "8.25" }[pick]);

    private static readonly Gen<Dictionary<string, object>> Line =
        Gen.Select(Gen.Int[1, 50_000], Gen.Long[0, 900_000_000], Gen.Int[0, 4], Gen.Int[0, 100], Rate).Select((quantity, price, decimals, discount, rate) =>
            new Dictionary<string, object>
            {
                ["description"] = "Work",
                ["quantity"] = Text(quantity / 1000m),
                ["unit_price"] = Text(price / (decimal)Math.Pow(10, decimals + 2)),
                ["discount_percent"] = Text(discount),
                ["tax_rate"] = rate,
            });

    [Fact]
    public async Task JSON_list_CSV_totals_e_invoice_and_PDF_say_the_same() =>
        await Gen.Select(Line.Array[1, 5], Gen.Int[0, 50]).SampleAsync(
            async (lines, discount) =>
            {
                var (invoice, path, user) = await IssueAsync(lines, discount);
                await CompareAsync(invoice, path, user);
            },
            iter: 25,
            threads: 1);

    [Fact]
    public async Task Credit_notes_of_amounts_say_the_same_in_every_format_and_come_to_the_tax_of_the_invoice() =>
        await Gen.Select(Line.Array[1, 5], Gen.Int[0, 50], Gen.Int[1, 999]).SampleAsync(
            async (lines, discount, part) =>
            {
                var (invoice, path, user) = await IssueAsync(lines, discount);
                var amount = Sum(invoice, "amount");
                var first = Math.Round(amount * part / 1000, 2);
                var credited = new List<(decimal Rate, decimal Taxable, decimal Tax)>();
                foreach (var share in ((decimal[])[first, amount - first]).Where(share => share > 0))
                {
                    var note = await app.AddAsync(path + "/credit-notes", $$"""{"amount":"{{Text(share)}}"}""");
                    Assert.Equal(share, Sum(note, "amount"));
                    credited.AddRange(await CompareFilesAsync(note, $"{path}/credit-notes/{note["id"]}"));
                }

                Assert.Equal(
                    RatesOf(invoice).Where(rate => rate.Taxable + rate.Tax > 0),
                    credited.GroupBy(share => share.Rate).Select(shares => (shares.Key, shares.Sum(share => share.Taxable), shares.Sum(share => share.Tax))).Order());
                Assert.Equal((string?)invoice["amount"], (await CellsAsync(user))["credited"]);
            },
            iter: 15,
            threads: 1);

    private async Task<(JsonNode Invoice, string Path, long User)> IssueAsync(Dictionary<string, object>[] lines, int discount)
    {
        await app.Client.SendAsync("PATCH", "/seller", SellerTests.Whole).JsonAsync();
        var user = Interlocked.Increment(ref _lastUser);
        app.Users.Add(user);
        var draft = await app.Client.SendAsync(
            "POST", "/invoices", JsonSerializer.Serialize(new { user_id = user, currency = "EUR", lines, discount_percent = Text(discount) })).JsonAsync(HttpStatusCode.Created);
        await app.Client.SendAsync("PATCH", $"/customers/{user}/billing-details", """{"country":"GB","e_invoice":"en16931"}""").JsonAsync();
        return (await app.PostAsync($"/invoices/{draft["id"]}/issue"), $"/invoices/{draft["id"]}", user);
    }

    private async Task CompareAsync(JsonNode invoice, string path, long user)
    {
        string[] figures = ["discount", "subtotal", "tax", "amount", "balance"];
        var listed = Assert.Single((await app.Client.GetAsync($"/invoices?user_id={user}").JsonAsync()).AsArray())!;
        Assert.All(figures, figure => Assert.Equal((string?)invoice[figure], (string?)listed[figure]));
        var cells = await CellsAsync(user);
        Assert.All(["subtotal", "tax", "amount", "balance"], figure => Assert.Equal((string?)invoice[figure], cells[figure]));
        var total = Assert.Single((await app.Client.GetAsync($"/invoices/totals?user_id={user}").JsonAsync())["totals"]!.AsArray())!;
        Assert.Equal((string?)invoice["amount"], (string?)total["amount"]);
        await CompareFilesAsync(invoice, path);
    }

    private async Task<(decimal Rate, decimal Taxable, decimal Tax)[]> CompareFilesAsync(JsonNode document, string path)
    {
        var rates = RatesOf(document);
        Assert.Equal((Sum(document, "subtotal"), Sum(document, "tax")), (rates.Sum(rate => rate.Taxable), rates.Sum(rate => rate.Tax)));

        var xml = XDocument.Parse(await ReadAsync(path, "application/xml", content => content.ReadAsStringAsync()));
        var subtotals = Named(xml, "TaxSubtotal").Select(rate => (Number(rate, "Percent"), Number(rate, "TaxableAmount"), Number(rate, "TaxAmount"))).Order();
        Assert.Equal(rates, subtotals);
        Assert.Equal(Sum(document, "subtotal"), Number(xml, "TaxExclusiveAmount"));
        Assert.Equal(Sum(document, "subtotal") + Sum(document, "discount"), xml.Root!.Elements().Where(element => element.Name.LocalName is "InvoiceLine" or "CreditNoteLine").Sum(line => Number(line, "LineExtensionAmount")));
        Assert.Equal((Sum(document, "amount"), Sum(document, "amount")), (Number(xml, "TaxInclusiveAmount"), Number(xml, "PayableAmount")));

        using var pdf = PdfDocument.Open(await ReadAsync(path, "application/pdf", content => content.ReadAsByteArrayAsync()));
        var printed = string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)).Replace('\u00A0', ' ');
        Assert.All(
            [Sum(document, "amount"), .. rates.Select(rate => rate.Taxable), .. rates.Select(rate => rate.Tax)],
            figure => Assert.Contains(figure.ToString("N2", CultureInfo.InvariantCulture), printed, StringComparison.Ordinal));
        return rates;
    }

    private async Task<Dictionary<string, string>> CellsAsync(long user)
    {
        var rows = (await ReadAsync($"/invoices?user_id={user}", "text/csv", content => content.ReadAsStringAsync())).Split("\r\n");
        return rows[0].Split(',').Zip(rows[1].Split(',')).ToDictionary(cell => cell.First, cell => cell.Second);
    }

    private static (decimal Rate, decimal Taxable, decimal Tax)[] RatesOf(JsonNode document) =>
        [.. document["tax_totals"]!.AsArray().Select(rate => (Sum(rate!, "tax_rate"), Sum(rate!, "taxable"), Sum(rate!, "tax"))).Order()];

    private async Task<T> ReadAsync<T>(string path, string format, Func<HttpContent, Task<T>> read)
    {
        using var response = await app.Client.SendAsync("GET", path, null, ("Accept", format));
        Assert.True(response.IsSuccessStatusCode, $"{format}: {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        return await read(response.Content);
    }

    private static IEnumerable<XElement> Named(XContainer parent, string name) => parent.Descendants().Where(element => element.Name.LocalName == name);

    private static decimal Number(XContainer parent, string name) => decimal.Parse(Named(parent, name).First().Value, CultureInfo.InvariantCulture);

    private static decimal Sum(JsonNode node, string member) => decimal.Parse((string)node[member]!, CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
