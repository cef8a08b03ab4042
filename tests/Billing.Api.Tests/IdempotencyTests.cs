using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

public sealed class IdempotencyTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Every_action_is_done_once()
    {
        var path = $"/invoices/{(await app.CreateInvoiceAsync(amount: "10"))["id"]}";
        var key = NewKey();
        foreach (var (action, json) in new[] { ("/issue", null), ("/payments", """{"amount":4}"""), ("/credit-notes", """{"amount":1}""") })
        {
            using var first = await SendAsync(path + action, json, key);
            Assert.True(first.IsSuccessStatusCode);
            using var again = await SendAsync(path + action, json, key);
            Assert.Equal("true", again.Headers.GetValues("Idempotent-Replayed").Single());
            Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        }

        Assert.Equal("5.00", (string?)(await app.Client.GetAsync(path).JsonAsync())["balance"]);
        Assert.Equal(4, (await app.Client.GetAsync(path + "/history").JsonAsync()).AsArray().Count);
    }

    [Fact]
    public async Task What_was_done_is_answered_even_when_it_could_not_be_done_any_more()
    {
        var key = NewKey();
        app.Users.Add(31);
        var created = await SendAsync("/invoices", """{"user_id":31,"amount":1}""", key).JsonAsync(HttpStatusCode.Created);
        app.Users.Remove(31);
        await app.ExecuteAsync("UPDATE customers SET deleted = true, active = false WHERE id = 31");
        var again = await SendAsync("/invoices", """{"user_id":31,"amount":1}""", key).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(created.ToJsonString(), again.ToJsonString());
    }

    private static string NewKey() => Guid.NewGuid().ToString();

    private Task<HttpResponseMessage> SendAsync(string path, string? json, string key) =>
        app.Client.SendAsync("POST", path, json, ("Idempotency-Key", key));
}
