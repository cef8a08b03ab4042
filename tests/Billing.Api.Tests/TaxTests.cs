using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

public sealed class TaxTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Tax_is_rounded_once_over_all_that_is_taxed_alike()
    {
        var lines = string.Join(',', Enumerable.Repeat("""{"description":"x","quantity":1,"unit_price":"0.05","tax_rate":10}""", 30));
        var invoice = await CreateAsync($"[{lines}]");
        Assert.Equal(("1.50", "0.15", "1.65"), ((string)invoice["subtotal"]!, (string)invoice["tax"]!, (string)invoice["amount"]!));
        Assert.Equal(["S 10: 1.50 + 0.15"], Totals(invoice));
    }

    [Fact]
    public async Task Every_view_has_the_totals_of_each_category_and_rate_in_the_order_of_the_lines()
    {
        var invoice = await CreateAsync(
            """
            [{"description":"a","quantity":1,"unit_price":100,"tax_rate":19,"tax_name":"VAT"},
             {"description":"b","quantity":1,"unit_price":50,"tax_rate":7},
             {"description":"c","quantity":2,"unit_price":10,"tax_rate":19,"tax_name":"VAT"},
             {"description":"d","quantity":1,"unit_price":5,"tax_category":"AE"},
             {"description":"e","quantity":1,"unit_price":6,"tax_category":"E","exemption_reason":"Article 132"}]
            """);
        string[] totals = ["S 19: 120.00 + 22.80", "S 7: 50.00 + 3.50", "AE 0: 5.00 + 0.00", "E 0: 6.00 + 0.00"];
        Assert.Equal(totals, Totals(invoice));
        Assert.Equal(["VAT", null, null, null], invoice["tax_totals"]!.AsArray().Select(total => (string?)total!["tax_name"]));
        Assert.Equal([null, null, "Reverse charge", "Article 132"], invoice["tax_totals"]!.AsArray().Select(total => (string?)total!["exemption_reason"]));
        Assert.Equal("207.30", (string?)invoice["amount"]);
        Assert.Equal(totals, Totals(await app.Client.GetAsync($"/invoices/{invoice["id"]}").JsonAsync()));
        Assert.Equal(totals, Totals((await app.Client.GetAsync($"/invoices?id={invoice["id"]}").JsonAsync())[0]!));
        using var csv = await app.Client.SendAsync("GET", $"/invoices?id={invoice["id"]}", null, ("Accept", "text/csv"));
        Assert.Contains("S 19%: 120.00 + 22.80; S 7%: 50.00 + 3.50; AE 0%: 5.00 + 0.00; E 0%: 6.00 + 0.00", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await app.DriftAsync());
    }

    [Fact]
    public async Task An_amount_without_lines_says_nothing_of_tax() => Assert.Empty(Totals(await app.CreateInvoiceAsync()));

    [Theory]
    [InlineData("""{"tax_category":"S"}""", "tax_rate", "out_of_range")]
    [InlineData("""{"tax_category":"AE","tax_rate":19}""", "tax_rate", "rate_not_zero")]
    [InlineData("""{"tax_category":"E"}""", "exemption_reason", "required")]
    [InlineData("""{"tax_category":"Z","exemption_reason":"x"}""", "exemption_reason", "not_exempt")]
    [InlineData("""{"tax_category":"X"}""", "tax_category", "not_one_of")]
    [InlineData("""{"tax_rate_id":1,"tax_rate":19}""", "tax_rate_id", "only_one_of")]
    [InlineData("""{"tax_rate_id":99999}""", "tax_rate_id", "unknown_tax_rate")]
    [InlineData("""{"unit":"XYZ"}""", "unit", "not_one_of")]
    [InlineData("""{"discount_percent":10,"discount_amount":1}""", "discount_amount", "only_one_of")]
    [InlineData("""{"discount_amount":"100.01"}""", "discount_amount", "discount_too_large")]
    [InlineData("""{"discount_amount":"1.001"}""", "discount_amount", "too_many_decimals")]
    [InlineData("""{"discount_percent":101}""", "discount_percent", "out_of_range")]
    public async Task What_no_line_can_be_is_refused_with_a_code(string members, string field, string code)
    {
        var line = JsonNode.Parse("""{"description":"x","quantity":1,"unit_price":100}""")!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(members)!.AsObject())
        {
            line[name] = value!.DeepClone();
        }

        await HasErrorCodeAsync($$"""{"user_id":1,"lines":[{{line.ToJsonString()}}]}""", $"lines[0].{field}", code);
    }

    [Fact]
    public async Task What_is_outside_of_the_tax_stands_alone() => await HasErrorCodeAsync(
        """
        {"user_id":1,"lines":[
          {"description":"a","quantity":1,"unit_price":1,"tax_category":"O"},
          {"description":"b","quantity":1,"unit_price":1,"tax_rate":19}]}
        """,
        "lines",
        "outside_alone");

    [Fact]
    public async Task A_line_copies_the_rate_that_it_names()
    {
        var rate = await app.AddAsync("/tax-rates", """{"name":"VAT reduced","tax_rate":7}""");
        var line = $$"""[{"description":"x","quantity":1,"unit_price":100,"tax_rate_id":{{rate["id"]}}}]""";
        var invoice = await CreateAsync(line);
        Assert.Equal(("7", "S", "VAT reduced"), Taxed(invoice));
        Assert.Equal("107.00", (string?)invoice["amount"]);

        var path = $"/tax-rates/{rate["id"]}";
        await app.Client.SendAsync("PUT", path, """{"name":"VAT reduced","tax_rate":8}""").JsonAsync();
        Assert.Equal(("7", "S", "VAT reduced"), Taxed(await app.Client.GetAsync($"/invoices/{invoice["id"]}").JsonAsync()));
        var edited = await app.Client.SendAsync("PATCH", $"/invoices/{invoice["id"]}", $$"""{"lines":{{line}}}""").JsonAsync();
        Assert.Equal(("8", "S", "VAT reduced"), Taxed(edited));
    }

    [Fact]
    public async Task Tax_rates_are_versioned_and_their_names_unique()
    {
        using var created = await app.Client.SendAsync("POST", "/tax-rates", """{"name":"Export","tax_category":"G"}""");
        var rate = await created.JsonAsync(HttpStatusCode.Created);
        Assert.Equal(("0", "G", "Export outside the EU"), ((string)rate["tax_rate"]!, (string)rate["tax_category"]!, (string)rate["exemption_reason"]!));
        await app.AddAsync("/tax-rates", """{"name":"Other","tax_rate":1}""");
        await app.Client.SendAsync("POST", "/tax-rates", """{"name":"Export","tax_category":"G"}""").HasErrorsAsync(HttpStatusCode.Conflict, "name");
        var path = created.Headers.Location!.OriginalString;
        await app.Client.SendAsync("PUT", path, """{"name":"Other","tax_category":"G"}""").HasErrorsAsync(HttpStatusCode.Conflict, "name");
        using var changed = await app.Client.SendAsync(
            "PUT", path, """{"name":"Export","tax_category":"G","exemption_reason":"Article 146"}""", ("If-Match", created.Headers.ETag!.Tag));
        Assert.Equal("Article 146", (string?)(await changed.JsonAsync())["exemption_reason"]);
        using var stale = await app.Client.SendAsync("DELETE", path, null, ("If-Match", created.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        using var deleted = await app.Client.SendAsync("DELETE", path, null, ("If-Match", changed.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.DoesNotContain((long)rate["id"]!, (await app.Client.GetAsync("/tax-rates").JsonAsync()).Ids());
    }

    [Theory]
    [InlineData("{}", "name")]
    [InlineData("""{"name":"x","tax_rate":1,"tax_category":"E"}""", "tax_rate", "exemption_reason")]
    public async Task What_is_no_tax_rate_is_refused(string json, params string[] fields) =>
        await app.Client.SendAsync("POST", "/tax-rates", json).HasErrorsAsync(HttpStatusCode.BadRequest, fields);

    private static (string, string, string?) Taxed(JsonNode invoice)
    {
        var line = invoice["lines"]![0]!;
        return ((string)line["tax_rate"]!, (string)line["tax_category"]!, (string?)line["tax_name"]);
    }

    private static IEnumerable<string> Totals(JsonNode invoice) => invoice["tax_totals"]!.AsArray().Select(
        total => $"{total!["tax_category"]} {total["tax_rate"]}: {total["taxable"]} + {total["tax"]}");

    private Task<JsonNode> CreateAsync(string lines) => app.AddAsync("/invoices", $$"""{"user_id":1,"lines":{{lines}}}""");

    private async Task HasErrorCodeAsync(string json, string field, string code)
    {
        var problem = await app.Client.SendAsync("POST", "/invoices", json).IsProblemAsync(HttpStatusCode.BadRequest);
        var errors = problem["codes"]!.AsObject().Select(error => (error.Key, (string?)error.Value![0]!["code"]));
        Assert.Equal([(field, code)], errors);
    }
}
