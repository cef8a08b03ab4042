using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

public sealed class IdempotencyTests(BillingApp app) : IClassFixture<BillingApp>
{
    private const string Body = """{"user_id":1,"amount":"7.00"}""";

    [Fact]
    public async Task The_same_request_is_done_once_and_answered_the_same()
    {
        var key = NewKey();
        using var first = await SendAsync("/invoices", Body, key);
        var created = await first.JsonAsync(HttpStatusCode.Created);
        using var again = await SendAsync("/invoices/", Body, key);
        Assert.Equal(created.ToJsonString(), (await again.JsonAsync(HttpStatusCode.Created)).ToJsonString());
        Assert.Equal((first.Headers.Location, first.Headers.ETag), (again.Headers.Location, again.Headers.ETag));
        Assert.Equal("true", again.Headers.GetValues("Idempotent-Replayed").Single());
        Assert.False(first.Headers.Contains("Idempotent-Replayed"));

        await SendAsync("/invoices", """{"user_id":1,"amount":"7.01"}""", key).IsProblemAsync(HttpStatusCode.UnprocessableEntity);
        using var other = app.ClientFor(app.Issuer.Machine("api"));
        var others = await other.SendAsync("POST", "/invoices", Body, ("Idempotency-Key", key)).JsonAsync(HttpStatusCode.Created);
        Assert.NotEqual((long)created["id"]!, (long)others["id"]!);
    }

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
    public async Task A_refusal_leaves_nothing_and_the_key_is_good_for_the_request_once_it_can_be_done()
    {
        var path = $"/invoices/{(await app.CreateInvoiceAsync(amount: "10"))["id"]}";
        var key = NewKey();
        await SendAsync(path + "/payments", """{"amount":4}""", key).IsProblemAsync(HttpStatusCode.Conflict);
        await SendAsync(path + "/payments", """{"amount":"x"}""", key).IsProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal(0L, await app.ExecuteAsync($"SELECT count(*) FROM idempotency_keys WHERE key = '{key}'"));
        await app.PostAsync(path + "/issue");
        await SendAsync(path + "/payments", """{"amount":4}""", key).JsonAsync(HttpStatusCode.Created);
        using var again = await SendAsync(path + "/payments", """{"amount":4}""", key);
        Assert.True(again.Headers.Contains("Idempotent-Replayed"));
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

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    public async Task What_is_no_key_is_refused(string key) =>
        await SendAsync("/invoices", Body, key).IsProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Keys_have_1_to_255_characters_and_are_given_once()
    {
        await SendAsync("/invoices", Body, new string('k', 256)).IsProblemAsync(HttpStatusCode.BadRequest);
        await SendAsync("/invoices", Body, new string('~', 255)).JsonAsync(HttpStatusCode.Created);
        await app.Client.SendAsync("POST", "/invoices", Body, ("Idempotency-Key", "a"), ("Idempotency-Key", "b"))
            .IsProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Of_fifty_at_once_one_is_done()
    {
        var key = NewKey();
        var before = await app.CountAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SendAsync("/invoices", Body, key)));
        Assert.Equal(before + 1, await app.CountAsync());
        var bodies = new HashSet<string>();
        foreach (var answer in answers)
        {
            if (answer.StatusCode == HttpStatusCode.Conflict)
            {
                await answer.IsProblemAsync(HttpStatusCode.Conflict);
                Assert.NotNull(answer.Headers.RetryAfter?.Delta);
            }
            else
            {
                bodies.Add((await answer.JsonAsync(HttpStatusCode.Created)).ToJsonString());
            }
        }

        Assert.Single(bodies);
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created && !answer.Headers.Contains("Idempotent-Replayed"));
        Assert.Equal(bodies.Single(), (await SendAsync("/invoices", Body, key).JsonAsync(HttpStatusCode.Created)).ToJsonString());
    }

    private static string NewKey() => Guid.NewGuid().ToString();

    private Task<HttpResponseMessage> SendAsync(string path, string? json, string key) =>
        app.Client.SendAsync("POST", path, json, ("Idempotency-Key", key));
}
