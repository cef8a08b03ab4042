using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

public sealed class LineTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Theory]
    [InlineData("USD", "3", "0.335", "0", "1.01", "0.00", "1.01")]
    [InlineData("USD", "0.5", "0.01", "0", "0.01", "0.00", "0.01")]
    [InlineData("USD", "0.4999", "0.01", "0", "0.00", "0.00", "0.00")]
    [InlineData("USD", "1.005", "1.00", "7.7", "1.01", "0.08", "1.09")]
    [InlineData("EUR", "1.5", "19.99", "19", "29.99", "5.70", "35.69")]
    [InlineData("JPY", "1.5", "333", "10", "500", "50", "550")]
    [InlineData("KWD", "0.3333", "1.000", "5", "0.333", "0.017", "0.350")]
    [InlineData("USD", "3", "0.3333335", "0", null, null, null)]
    [InlineData("USD", "999999.9999", "9999999.99", "0", "9999999989000.00", "0.00", null)]
    [InlineData("USD", "999999.9999", "10000001", "0", null, null, null)]
    public async Task Each_line_and_its_tax_are_rounded_once_half_away_from_zero(
        string currency, string quantity, string price, string rate, string? amount, string? tax, string? total)
    {
        var body = $$"""{"user_id":1,"currency":"{{currency}}","lines":[{"description":"x","quantity":"{{quantity}}","unit_price":"{{price}}","tax_rate":"{{rate}}"}]}""";
        using var response = await app.Client.SendAsync("POST", "/invoices", body);
        if (amount is null)
        {
            await response.IsProblemAsync(HttpStatusCode.BadRequest);
            return;
        }

        var invoice = await response.JsonAsync(HttpStatusCode.Created);
        var line = invoice["lines"]!.AsArray().Single()!;
        Assert.Equal(amount, (string)line["amount"]!);
        Assert.Equal((amount, tax, total ?? amount), ((string)invoice["subtotal"]!, (string)invoice["tax"]!, (string)invoice["amount"]!));
        var path = $"/invoices/{invoice["id"]}";
        Assert.Equal(invoice.ToJsonString(), (await app.Client.GetAsync(path).JsonAsync()).ToJsonString());
    }

    [Fact]
    public async Task The_subtotal_is_the_sum_of_the_rounded_lines_in_detail_and_list()
    {
        var line = """{"description":"half a cent","quantity":"0.5","unit_price":"0.01","tax_rate":"50"}""";
        var invoice = await CreateAsync($$"""{"user_id":2,"memo":"three","lines":[{{line}},{{line}},{{line}}]}""");
        Assert.Equal(("0.03", "0.02", "0.05"), ((string)invoice["subtotal"]!, (string)invoice["tax"]!, (string)invoice["amount"]!));
        var listed = (await app.Client.GetAsync("/invoices?user_id=2&sort=-id&limit=1").JsonAsync())[0]!.AsObject();
        Assert.False(listed.ContainsKey("lines"));
        Assert.All(listed, member => Assert.Equal(invoice[member.Key]?.ToJsonString(), member.Value?.ToJsonString()));
    }

    [Fact]
    public async Task Every_field_of_every_line_that_is_wrong_is_named() => await app.Client.SendAsync(
            "POST",
            "/invoices",
            """
            {"user_id":0,"currency":"USD","due_date":"2026-02-30","memo":"a\u0000b","lines":[
              {"description":"","quantity":"0","unit_price":"1.0000001"},
              {"quantity":"1.00001","unit_price":"-1","tax_rate":"101"},
              7]}
            """)
        .HasErrorsAsync(
            HttpStatusCode.BadRequest, "user_id", "due_date", "memo", "lines[0].description", "lines[0].quantity",
            "lines[0].unit_price", "lines[1].description", "lines[1].quantity", "lines[1].unit_price", "lines[1].tax_rate", "lines[2]");

    [Theory]
    [InlineData("""{"user_id":1,"lines":[]}""", "amount")]
    [InlineData("""{"user_id":1,"lines":"x"}""", "amount", "lines")]
    [InlineData("""{"user_id":1,"currency":"JPY","amount":"1.5"}""", "amount")]
    [InlineData("""{"user_id":1,"currency":"usd","amount":"1"}""", "currency")]
    [InlineData("""{"user_id":1,"amount":"3","lines":[{"description":"x","quantity":1,"unit_price":2}]}""", "amount")]
    public async Task What_does_not_fit_together_is_refused(string json, params string[] fields) =>
        await app.Client.SendAsync("POST", "/invoices", json).HasErrorsAsync(HttpStatusCode.BadRequest, fields);

    [Fact]
    public async Task What_was_read_can_be_sent_back_as_it_is()
    {
        var invoice = await CreateAsync(
            """{"user_id":1,"currency":"KWD","memo":"m","due_date":"2026-12-31","lines":[{"description":"x","quantity":1.25,"unit_price":2,"tax_rate":5}]}""");
        var again = await app.Client.SendAsync("PUT", $"/invoices/{invoice["id"]}", invoice.ToJsonString()).JsonAsync();
        Assert.Equal(invoice.ToJsonString(), again.ToJsonString());
    }

    [Fact]
    public async Task Put_and_patch_leave_what_they_do_not_say_and_null_clears()
    {
        var invoice = await CreateAsync(
            """{"user_id":1,"currency":"EUR","memo":"m","due_date":"2026-12-31","lines":[{"description":"x","quantity":2,"unit_price":3}]}""");
        var path = $"/invoices/{invoice["id"]}";
        Assert.Equal("n", (string?)(await PatchAsync(path, """{"memo":" n "}"""))["memo"]);
        await app.Client.SendAsync("PATCH", path, """{"amount":"7"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "amount");
        var cleared = await PatchAsync(path, """{"memo":null,"due_date":null,"amount":"6.00"}""");
        Assert.Equal((null, null, 1), ((string?)cleared["memo"], (string?)cleared["due_date"], cleared["lines"]!.AsArray().Count));
        var plain = await PatchAsync(path, """{"lines":[],"amount":"7"}""");
        Assert.Equal((0, "7.00", "EUR"), (plain["lines"]!.AsArray().Count, (string?)plain["amount"], (string?)plain["currency"]));
        Assert.Equal("EUR", (string?)(await app.Client.SendAsync("PUT", path, """{"user_id":1,"amount":8}""").JsonAsync())["currency"]);
        await app.Client.SendAsync("PATCH", path, """{"currency":"JPY","amount":"8.5"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "amount");
        Assert.Equal("8", (string?)(await PatchAsync(path, """{"currency":"JPY"}"""))["amount"]);
        var lined = await PatchAsync(path, """{"lines":[{"description":"y","quantity":1,"unit_price":1},{"description":"x","quantity":1,"unit_price":2}]}""");
        Assert.Equal("3", (string?)lined["amount"]);
        var swapped = await PatchAsync(path, """{"lines":[{"description":"x","quantity":1,"unit_price":2},{"description":"y","quantity":1,"unit_price":1}]}""");
        Assert.Equal(["x", "y"], swapped["lines"]!.AsArray().Select(line => (string?)line!["description"]));
    }

    private Task<JsonNode> CreateAsync(string json) => app.Client.SendAsync("POST", "/invoices", json).JsonAsync(HttpStatusCode.Created);

    private Task<JsonNode> PatchAsync(string path, string json) => app.Client.SendAsync("PATCH", path, json).JsonAsync();
}
