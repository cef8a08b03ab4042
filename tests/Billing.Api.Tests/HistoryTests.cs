using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

public sealed class HistoryTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Every_change_has_one_entry_that_says_who_did_what()
    {
        var path = $"/invoices/{(await app.CreateInvoiceAsync(amount: "9"))["id"]}";
        await app.Client.SendAsync("PATCH", path, """{"memo":"m"}""").JsonAsync();
        await app.Client.SendAsync("PATCH", path, """{"memo":"m"}""").JsonAsync();
        await app.Client.SendAsync("PATCH", path, """{"lines":[{"description":"x","quantity":1,"unit_price":8}]}""").JsonAsync();
        await app.PostAsync(path + "/issue");
        using var machine = app.ClientFor(app.Issuer.Machine("api"));
        await machine.SendAsync("POST", path + "/credit-notes", """{"amount":1}""").JsonAsync(HttpStatusCode.Created);
        await app.PostAsync(path + "/mark-uncollectible");
        await app.AddAsync(path + "/payments", """{"amount":7}""");

        var history = (await app.Client.GetAsync(path + "/history").JsonAsync()).AsArray();
        Assert.Equal(
            ["paid", "marked_uncollectible", "credited", "issued", "updated", "updated", "created"],
            history.Select(entry => (string?)entry!["action"]));
        Assert.Equal(("client:api", "api"), ((string)history[2]!["actor"]!["id"]!, (string)history[2]!["actor"]!["name"]!));
        Assert.Equal(("user:1", "admin"), ((string)history[0]!["actor"]!["id"]!, (string)history[0]!["actor"]!["name"]!));
        Assert.Equal("""{"status":"uncollectible>paid","paid":"0.00>7.00","balance":"7.00>0.00"}""", Summary(history[0]!));
        Assert.Equal("""{"memo":">m"}""", Summary(history[5]!));
        Assert.Equal("x", (string?)history[4]!["changes"]!["lines"]!["to"]![0]!["description"]);
        Assert.Equal(("9.00", "8.00"), ((string)history[4]!["changes"]!["amount"]!["from"]!, (string)history[4]!["changes"]!["amount"]!["to"]!));
        Assert.Equal(history.Ids().OrderDescending(), history.Ids());

        var paged = new List<long>();
        for (var next = path + "/history?limit=3"; next is not null;)
        {
            using var page = await app.Client.GetAsync(next);
            paged.AddRange((await page.JsonAsync()).Ids());
            next = page.Next();
        }

        Assert.Equal(history.Ids(), paged);
    }

    [Fact]
    public async Task What_was_deleted_is_remembered()
    {
        var path = $"/invoices/{(await app.CreateInvoiceAsync())["id"]}";
        (await app.Client.DeleteAsync(path)).EnsureSuccessStatusCode();
        var history = (await app.Client.GetAsync(path + "/history").JsonAsync()).AsArray();
        Assert.Equal(["deleted", "created"], history.Select(entry => (string?)entry!["action"]));
        Assert.Equal("120.00", (string?)history[0]!["changes"]!["amount"]!["from"]);
        await app.Client.GetAsync("/invoices/999999999/history").IsProblemAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("UPDATE invoice_events SET actor_name = 'somebody'")]
    [InlineData("DELETE FROM invoice_events")]
    [InlineData("TRUNCATE invoice_events")]
    [InlineData("UPDATE payments SET amount = 1")]
    [InlineData("DELETE FROM credit_notes")]
    [InlineData("DELETE FROM invoices WHERE status <> 'draft'")]
    [InlineData("UPDATE invoices SET status = 'draft' WHERE status = 'open'")]
    [InlineData("UPDATE invoices SET status = 'paid', paid = amount, balance = 0, number = 'INV-2026-000009' WHERE status = 'open'")]
    [InlineData("UPDATE invoices SET amount = 1, subtotal = 1, balance = 1 WHERE status = 'open'")]
    [InlineData("UPDATE invoices SET balance = 1 WHERE status = 'open'")]
    [InlineData("UPDATE invoices SET paid = amount, balance = 0 WHERE status = 'open'")]
    [InlineData("UPDATE invoices SET status = 'paid' WHERE status = 'open'")]
    [InlineData("UPDATE invoices SET due_date = issue_date - 1 WHERE status = 'open'")]
    [InlineData("UPDATE invoices SET exponent = 3 WHERE status = 'open'")]
    [InlineData("UPDATE invoices SET currency = 'EUR' WHERE status = 'open'")]
    [InlineData("UPDATE invoices SET exponent = 5 WHERE status = 'draft'")]
    [InlineData("UPDATE invoices SET exponent = -1 WHERE status = 'draft'")]
    [InlineData("UPDATE invoices SET currency = 'usd' WHERE status = 'draft'")]
    [InlineData("UPDATE invoices SET status = 'open' WHERE status = 'draft'")]
    [InlineData("UPDATE invoice_lines SET quantity = 2")]
    [InlineData("DELETE FROM invoice_lines")]
    [InlineData("INSERT INTO payments (invoice_id, currency, amount, exponent, paid_on, created_at) SELECT id, 'USD', 'NaN', 2, now(), now() FROM invoices")]
    [InlineData("INSERT INTO payments (invoice_id, currency, amount, exponent, paid_on, created_at) SELECT id, 'USD', 1.001, 2, now(), now() FROM invoices")]
    public async Task The_database_keeps_what_was_recorded(string sql)
    {
        await app.CreateInvoiceAsync();
        var draft = await app.AddAsync("/invoices", """{"user_id":1,"lines":[{"description":"x","quantity":1,"unit_price":8}]}""");
        await app.PostAsync($"/invoices/{draft["id"]}/issue");
        await app.AddAsync($"/invoices/{draft["id"]}/payments", """{"amount":1}""");
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => app.ExecuteAsync(sql));
    }

    private static string Summary(JsonNode entry) => new JsonObject(entry["changes"]!.AsObject()
        .OrderBy(change => Array.IndexOf(["status", "paid", "balance"], change.Key))
        .Select(change => KeyValuePair.Create(change.Key, (JsonNode?)$"{change.Value!["from"]}>{change.Value["to"]}"))).ToJsonString(
            new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
