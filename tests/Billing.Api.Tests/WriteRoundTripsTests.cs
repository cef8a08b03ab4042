namespace Billing.Api.Tests;

/// <summary>How often each write waits for the database. Every customer is known, so that users-api is not asked.</summary>
public sealed class WriteRoundTripsTests(WriteRoundTripsTests.App app) : IClassFixture<WriteRoundTripsTests.App>
{
    public sealed class App : BillingApp
    {
        public App() => HasFaultyNetwork = true;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await CreateInvoiceAsync();
            await AddAsync("/tax-rates", """{"name":"VAT","tax_rate":19}""");
            await ExecuteAsync("INSERT INTO feed_position (id, confirmed_at) VALUES (1, now() + interval '1 hour')");
        }
    }

    [Theory]
    [InlineData("POST", "", """{"user_id":1,"amount":9}""", 3, true)]
    [InlineData("POST", "", """{"user_id":1,"lines":[{"description":"a","quantity":1,"unit_price":9},{"description":"b","quantity":1,"unit_price":1}]}""", 3, true)]
    [InlineData("POST", "", """{"user_id":1,"discount_percent":5,"lines":[{"description":"a","quantity":1,"unit_price":9,"tax_rate_id":1}]}""", 3, true)]
    [InlineData("PUT", "draft", """{"user_id":2,"amount":9}""", 4)]
    [InlineData("PATCH", "draft", """{"amount":9}""", 4)]
    [InlineData("DELETE", "draft", null, 4)]
    [InlineData("POST", "draft/issue", null, 4, true)]
    [InlineData("PATCH", "draft", """{"user_id":2,"lines":[{"description":"a","quantity":1,"unit_price":9,"tax_rate_id":1}]}""", 4)]
    [InlineData("POST", "open/duplicate", null, 4, true)]
    [InlineData("POST", "open/void", null, 4, true)]
    [InlineData("POST", "open/mark-uncollectible", null, 4, true)]
    [InlineData("POST", "open/payments", """{"amount":1}""", 4, true)]
    [InlineData("POST", "open/payments", """{"amount":1000,"overpayment":"credit"}""", 4, true)]
    [InlineData("POST", "draft/issue", """{"credit":"apply"}""", 4, true)]
    [InlineData("POST", "open/credit-notes", """{"amount":1}""", 4, true)]
    [InlineData("POST", "open/credit-notes", """{"lines":[{"description":"a","quantity":1,"unit_price":9,"tax_rate_id":1}]}""", 4, true)]
    public async Task A_write_waits_for_the_database_as_often_as_is_written_here(
        string method, string path, string? json, int expected, bool takesKey = false)
    {
        await app.CreateInvoiceAsync(userId: 2);
        Assert.Equal(expected, await CountAsync(method, path, json));
        if (takesKey)
        {
            Assert.Equal(expected, await CountAsync(method, path, json, ("Idempotency-Key", Guid.NewGuid().ToString())));
        }
    }

    private async Task<int> CountAsync(string method, string path, string? json, params (string, string)[] headers)
    {
        var invoice = path.StartsWith("open", StringComparison.Ordinal) ? await app.IssueInvoiceAsync() : await app.CreateInvoiceAsync();
        var address = path.Length == 0 ? "/invoices" : $"/invoices/{invoice["id"]}{path[path.Split('/')[0].Length..]}";
        using var response = await app.Client.SendAsync(method, address, json, headers);
        Assert.True(response.IsSuccessStatusCode);
        return app.Network.WaitsOf("invoice_events");
    }
}
