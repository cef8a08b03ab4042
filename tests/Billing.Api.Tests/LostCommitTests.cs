namespace Billing.Api.Tests;

public sealed class LostCommitTests
{
    [Theory]
    [InlineData(Loss.Request, false)]
    [InlineData(Loss.Answer, true)]
    public async Task A_commit_that_got_lost_or_whose_answer_did_is_one_effect(Loss loss, bool hasKey)
    {
        await using var app = new BillingApp { HasFaultyNetwork = true };
        await app.InitializeAsync();
        var headers = hasKey ? [("Idempotency-Key", "key")] : Array.Empty<(string, string)>();
        var created = await FailingAsync("/invoices", """{"user_id":1,"amount":9}""", HttpStatusCode.Created);
        Assert.Equal(1, await app.CountAsync());

        var path = $"/invoices/{created}";
        await FailingAsync(path + "/issue", null, HttpStatusCode.OK);
        await FailingAsync(path + "/payments", """{"amount":4}""", HttpStatusCode.Created);
        Assert.Equal("5.00", (string?)(await app.Client.GetAsync(path).JsonAsync())["balance"]);
        Assert.Equal(3, (await app.Client.GetAsync(path + "/history").JsonAsync()).AsArray().Count);
        Assert.Empty(await app.DriftAsync());
        Assert.Equal(3, app.Network.Failures);

        async Task<long> FailingAsync(string path, string? json, HttpStatusCode status)
        {
            app.Network.Lose(loss, "invoice_events");
            return (long)(await app.Client.SendAsync("POST", path, json, headers).JsonAsync(status))["id"]!;
        }
    }
}
