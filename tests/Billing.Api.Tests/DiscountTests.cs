using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

public sealed class DiscountTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Theory]
    [InlineData("USD", "3", "9.99", """{"discount_percent":"10"}""", "3.00", "26.97")]
    [InlineData("USD", "1", "0.05", """{"discount_percent":"50"}""", "0.03", "0.02")]
    [InlineData("USD", "1", "10", """{"discount_amount":"10"}""", "10.00", "0.00")]
    [InlineData("USD", "1", "10", """{"discount_percent":"100"}""", "10.00", "0.00")]
    [InlineData("USD", "1", "10", """{"discount_percent":"0"}""", "0.00", "10.00")]
    [InlineData("JPY", "1", "333", """{"discount_percent":"12.5"}""", "42", "291")]
    public async Task A_line_is_charged_less_its_discount(string currency, string quantity, string price, string discount, string off, string amount)
    {
        var line = JsonNode.Parse($$"""{"description":"x","quantity":"{{quantity}}","unit_price":"{{price}}"}""")!.AsObject();
        var (name, value) = JsonNode.Parse(discount)!.AsObject().Single();
        line[name] = value!.DeepClone();
        var invoice = await CreateAsync($$"""{"user_id":1,"currency":"{{currency}}","lines":[{{line.ToJsonString()}}]}""");
        var charged = invoice["lines"]![0]!;
        Assert.Equal((off, amount, amount), ((string)charged["discount"]!, (string)charged["amount"]!, (string)invoice["amount"]!));
    }

    [Fact]
    public async Task A_discount_on_the_document_is_spread_over_what_is_taxed_alike()
    {
        var invoice = await CreateAsync(
            """
            {"user_id":1,"discount_amount":"10","lines":[
              {"description":"a","quantity":1,"unit_price":100,"tax_rate":19},
              {"description":"b","quantity":1,"unit_price":100,"tax_rate":7},
              {"description":"c","quantity":1,"unit_price":100}]}
            """);
        Assert.Equal(
            ["3.34 96.66 18.37", "3.33 96.67 6.77", "3.33 96.67 0.00"],
            invoice["tax_totals"]!.AsArray().Select(total => $"{total!["discount"]} {total["taxable"]} {total["tax"]}"));
        Assert.Equal(
            ("10.00", "290.00", "25.14", "315.14"),
            ((string)invoice["discount"]!, (string)invoice["subtotal"]!, (string)invoice["tax"]!, (string)invoice["amount"]!));
        Assert.Empty(await app.DriftAsync());
    }

    [Fact]
    public async Task A_patch_keeps_replaces_and_clears_the_discount_and_what_was_read_can_be_sent_back()
    {
        var invoice = await CreateAsync("""{"user_id":1,"discount_percent":"10","lines":[{"description":"a","quantity":1,"unit_price":100,"discount_amount":20}]}""");
        Assert.Equal("72.00", (string?)invoice["amount"]);
        var path = $"/invoices/{invoice["id"]}";
        var again = await app.Client.SendAsync("PUT", path, invoice.ToJsonString()).JsonAsync();
        Assert.Equal(invoice.ToJsonString(), again.ToJsonString());
        Assert.Equal("72.00", await AmountAfterAsync("""{"memo":"m"}"""));
        Assert.Equal("75.00", await AmountAfterAsync("""{"discount_amount":"5"}"""));
        Assert.Equal("80.00", await AmountAfterAsync("""{"discount_amount":null}"""));
        Assert.Equal("40.00", await AmountAfterAsync("""{"discount_percent":"50"}"""));
        Assert.Equal("7.00", await AmountAfterAsync("""{"lines":[],"amount":"7"}"""));
        await app.Client.SendAsync("PATCH", path, """{"discount_percent":"50"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "discount_percent");

        async Task<string?> AmountAfterAsync(string json) => (string?)(await app.Client.SendAsync("PATCH", path, json).JsonAsync())["amount"];
    }

    [Theory]
    [InlineData("""{"user_id":1,"amount":5,"discount_percent":10}""", "discount_percent")]
    [InlineData("""{"user_id":1,"discount_percent":10,"discount_amount":1,"lines":[{"description":"a","quantity":1,"unit_price":1}]}""", "discount_amount")]
    [InlineData("""{"user_id":1,"discount_amount":"1.01","lines":[{"description":"a","quantity":1,"unit_price":1}]}""", "discount_amount")]
    public async Task What_is_no_discount_is_refused(string json, string field) =>
        await app.Client.SendAsync("POST", "/invoices", json).HasErrorsAsync(HttpStatusCode.BadRequest, field);

    private Task<JsonNode> CreateAsync(string json) => app.AddAsync("/invoices", json);
}
