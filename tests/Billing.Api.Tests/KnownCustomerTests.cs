namespace Billing.Api.Tests;

/// <summary>Who can be charged, once the feed has told of them.</summary>
public sealed class KnownCustomerTests
{
    [Fact]
    public async Task Who_is_known_and_active_is_charged_without_asking()
    {
        await using var app = await StartAsync(new FakeEvent(1, 1, "ada"));
        await app.CreateInvoiceAsync();
        Assert.Empty(app.Users.Asked);
    }

    [Fact]
    public async Task Who_was_deleted_is_not_asked_about_either()
    {
        await using var app = await StartAsync(new FakeEvent(1, 1, "ada"), new FakeEvent(1, 2, "deleted-1", Active: false, Deleted: true));
        await CreateAsync(app).HasErrorAsync(HttpStatusCode.BadRequest, "user_id", "Must be the id of a user; there is no user 1.");
        Assert.Empty(app.Users.Asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_deactivated_is_refused_whether_users_api_answers_or_not(bool answers)
    {
        await using var app = await StartAsync(new FakeEvent(1, 1, "ada"), new FakeEvent(1, 2, "ada", Active: false));
        app.Users.Add(1, active: false);
        if (!answers)
        {
            app.Users.Fail(503);
        }

        await CreateAsync(app).HasErrorAsync(
            HttpStatusCode.BadRequest, "user_id", "Must be the id of an active user; user 1 is deactivated.");
    }

    [Fact]
    public async Task Who_was_reactivated_is_charged_before_the_feed_has_told_so()
    {
        await using var app = await StartAsync(new FakeEvent(1, 2, "ada", Active: false));
        await app.CreateInvoiceAsync();
        await app.CreateInvoiceAsync();
        Assert.Equal([1], app.Users.Asked);
    }

    [Fact]
    public async Task What_was_answered_gives_way_to_what_the_feed_tells()
    {
        await using var app = await StartAsync(new FakeEvent(2, 1, "bob"));
        await app.CreateInvoiceAsync();
        Assert.Equal("user1", (string?)(await app.Client.GetAsync("/customers/1").JsonAsync())["username"]);
        app.Users.Feed.Tell(new FakeEvent(1, 1, "ada"));
        await app.FollowedAsync();
        Assert.Equal("ada", (string?)(await app.Client.GetAsync("/customers/1").JsonAsync())["username"]);
    }

    [Fact]
    public async Task Who_has_not_been_heard_of_for_minutes_is_asked_about_and_charged_even_if_nobody_answers()
    {
        await using var app = await StartAsync(new FakeEvent(1, 1, "ada"), new FakeEvent(2, 1, "bob"));
        await app.ExecuteAsync("UPDATE feed_position SET confirmed_at = confirmed_at - interval '121 seconds'");
        app.Users.Fail(503);
        await app.CreateInvoiceAsync();
        Assert.NotEmpty(app.Users.Asked);
        app.Users.Recover();
        app.Users.Add(2, active: false);
        await CreateAsync(app, 2).HasErrorsAsync(HttpStatusCode.BadRequest, "user_id");
        Assert.False((bool)(await app.Client.GetAsync("/customers/2").JsonAsync())["active"]!);
    }

    private static async Task<BillingApp> StartAsync(params FakeEvent[] told)
    {
        var app = await BillingApp.StartAsync();
        app.Users.Feed.Tell(told);
        await app.FollowedAsync();
        return app;
    }

    private static Task<HttpResponseMessage> CreateAsync(BillingApp app, long userId = 1) =>
        app.Client.SendAsync("POST", "/invoices", $$"""{"user_id":{{userId}},"amount":"1.00"}""");
}
