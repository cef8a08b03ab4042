using System.Diagnostics;

namespace Billing.Api.Tests;

public sealed class UserCheckTests
{
    private static readonly TimeSpan FewSeconds = TimeSpan.FromSeconds(6);

    [Fact]
    public async Task Nobody_who_is_not_there_can_be_charged()
    {
        await using var app = await BillingApp.StartAsync();
        await CreateAsync(app, 77).HasErrorAsync(HttpStatusCode.BadRequest, "user_id", "Must be the id of a user; there is no user 77.");
        Assert.Equal(0, await app.CountAsync());
        Assert.Equal([77], app.Users.Asked);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(302)]
    [InlineData(0)]
    public async Task While_users_api_does_not_say_nothing_is_created(int status)
    {
        await using var app = await BillingApp.StartAsync();
        if (status == 0)
        {
            app.Users.Hang();
        }
        else
        {
            app.Users.Fail(status);
        }

        await IsRefusedForNowAsync(app);
        app.Users.Recover();
        await app.CreateInvoiceAsync();
    }

    [Theory]
    [InlineData("""{"id":1,"username":"ada","email":"ada@example.com"}""")]
    [InlineData("""{"id":1,"username":"ada","email":null,"active":true}""")]
    [InlineData("""{"id":1,"username":"ada","email":"ada@example.com","active":true""")]
    [InlineData("null")]
    public async Task An_answer_that_lacks_something_says_nothing(string json)
    {
        await using var app = await BillingApp.StartAsync();
        app.Users.Answer(json);
        await IsRefusedForNowAsync(app);
    }

    [Fact]
    public async Task While_users_api_is_stopped_everything_is_read_and_what_is_known_is_billed()
    {
        await using var app = await BillingApp.StartAsync();
        app.Users.Feed.Tell(new FakeEvent(1, 1, "ada"));
        await app.FollowedAsync();
        var draft = $"/invoices/{(await app.CreateInvoiceAsync())["id"]}";
        var open = $"/invoices/{(await app.IssueInvoiceAsync())["id"]}";
        await app.Users.DisposeAsync();

        await app.AddAsync(open + "/payments", """{"amount":"20.00","reference":"one"}""");
        await app.AddAsync(open + "/credit-notes", """{"amount":"40.00","reason":"late"}""");
        await app.PostAsync(draft + "/issue");
        await app.PostAsync(draft + "/mark-uncollectible");
        await app.PostAsync(draft + "/void");
        var created = await app.CreateInvoiceAsync();
        Assert.Equal("ada", (string?)created["bill_to"]!["username"]);

        var detail = await app.Client.GetAsync(open).JsonAsync();
        Assert.Equal(("60.00", "ada"), ((string)detail["balance"]!, (string)detail["bill_to"]!["username"]!));
        foreach (var (path, count) in ((string, int)[])[
            ("/invoices", 3), ("/invoices?q=ada", 3), (open + "/history", 4), (open + "/payments", 1), (open + "/credit-notes", 1), ("/customers", 1)])
        {
            Assert.Equal(count, (await app.Client.GetAsync(path).JsonAsync()).AsArray().Count);
        }

        var summary = await app.Client.GetAsync("/invoices/summary").JsonAsync();
        Assert.Equal("60.00", (string?)summary["currencies"]![0]!["outstanding"]);
        using var table = await app.Client.SendAsync("GET", "/invoices", null, ("Accept", "text/csv"));
        Assert.Equal(4, (await table.Content.ReadAsStringAsync()).Count(character => character == '\n'));
    }

    [Fact]
    public async Task While_users_api_cannot_be_reached_only_invoices_of_users_never_heard_of_are_refused()
    {
        await using var app = await BillingApp.StartAsync();
        var path = $"/invoices/{(await app.CreateInvoiceAsync())["id"]}";
        await app.Users.DisposeAsync();

        await IsRefusedForNowAsync(app, 2, existing: 1);
        await IsUnavailableAsync(app.Client.SendAsync("PATCH", path, """{"user_id":2}"""));
        await IsUnavailableAsync(app.Client.SendAsync("PUT", path, """{"user_id":2,"amount":1}"""));
        Assert.Equal(1, (long)(await app.Client.GetAsync(path).JsonAsync())["user_id"]!);

        await app.CreateInvoiceAsync();
        Assert.Equal(2, (await app.Client.GetAsync("/invoices?user_id=1&q=120").JsonAsync()).AsArray().Count);
        await app.Client.SendAsync("PATCH", path, """{"amount":1}""").JsonAsync();
        await app.Client.SendAsync("PUT", path, """{"user_id":1,"amount":2}""").JsonAsync();
        (await app.Client.DeleteAsync(path)).EnsureSuccessStatusCode();
        Assert.Equal("user1", (string?)(await app.Client.GetAsync("/customers/1").JsonAsync())["username"]);
        Assert.Equal(HttpStatusCode.OK, (await app.Client.GetAsync("/health")).StatusCode);
    }

    [Fact]
    public async Task A_passing_failure_is_not_noticed()
    {
        await using var app = await BillingApp.StartAsync();
        app.Users.Fail(503, times: 1);
        await app.CreateInvoiceAsync();
        Assert.Equal([1, 1], app.Users.Asked);
    }

    [Fact]
    public async Task A_change_asks_only_about_another_user()
    {
        await using var app = await BillingApp.StartAsync();
        var path = $"/invoices/{(await app.CreateInvoiceAsync())["id"]}";
        await app.Client.SendAsync("PATCH", path, """{"amount":1}""").JsonAsync();
        await app.Client.SendAsync("PATCH", path, """{"user_id":1}""").JsonAsync();
        await app.Client.SendAsync("PUT", path, """{"user_id":1,"amount":2}""").JsonAsync();
        Assert.Equal([1], app.Users.Asked);

        await app.Client.SendAsync("PATCH", path, """{"user_id":2}""").JsonAsync();
        app.Users.Remove(1);
        await app.Client.SendAsync("PATCH", path, """{"user_id":1}""").HasErrorsAsync(HttpStatusCode.BadRequest, "user_id");
        await app.Client.SendAsync("PUT", path, """{"user_id":1,"amount":2}""").HasErrorsAsync(HttpStatusCode.BadRequest, "user_id");
        Assert.Equal([1, 2, 1, 1], app.Users.Asked);
        Assert.Equal(2, (long)(await app.Client.GetAsync(path).JsonAsync())["user_id"]!);
    }

    [Fact]
    public async Task What_is_invalid_anyway_asks_nobody()
    {
        await using var app = await BillingApp.StartAsync();
        var path = $"/invoices/{(await app.CreateInvoiceAsync())["id"]}";
        await app.Client.SendAsync("POST", "/invoices", """{"user_id":77,"amount":-1}""")
            .HasErrorsAsync(HttpStatusCode.BadRequest, "amount");
        await app.Client.SendAsync("PATCH", "/invoices/999999999", """{"user_id":77}""").IsProblemAsync(HttpStatusCode.NotFound);
        await app.Client.SendAsync("PATCH", path, """{"user_id":77}""", ("If-Match", "\"00000001\""))
            .IsProblemAsync(HttpStatusCode.PreconditionFailed);
        Assert.Equal([1], app.Users.Asked);
    }

    private static Task<HttpResponseMessage> CreateAsync(BillingApp app, long userId) =>
        app.Client.SendAsync("POST", "/invoices", $$"""{"user_id":{{userId}},"amount":"1.00"}""");

    private static async Task IsRefusedForNowAsync(BillingApp app, long userId = 1, long existing = 0)
    {
        var waited = Stopwatch.StartNew();
        await IsUnavailableAsync(CreateAsync(app, userId));
        Assert.InRange(waited.Elapsed, TimeSpan.Zero, FewSeconds);
        Assert.Equal(existing, await app.CountAsync());
        Assert.Equal(0L, await app.ExecuteAsync($"SELECT count(*) FROM customers WHERE id = {userId}"));
    }

    private static async Task IsUnavailableAsync(Task<HttpResponseMessage> sent)
    {
        using var response = await sent;
        await response.IsProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.NotNull(response.Headers.RetryAfter?.Delta);
    }
}
