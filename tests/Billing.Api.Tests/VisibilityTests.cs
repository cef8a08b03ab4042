namespace Billing.Api.Tests;

public sealed class VisibilityTests : IAsyncLifetime
{
    private readonly BillingApp _app = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _app.Users.Add(11);
        _app.Users.Feed.Tell(new(11, 1, "ada"), new(12, 1, "secretary"));
        await _app.FollowedAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_member_sees_what_was_issued_and_of_its_history_what_concerns_them()
    {
        using var member = _app.ClientFor(_app.Issuer.Member(11));
        var path = $"/invoices/{(await _app.CreateInvoiceAsync(11))["id"]}";
        await _app.Client.SendAsync("PATCH", path, """{"memo":"m"}""").JsonAsync();
        await member.GetAsync(path).IsProblemAsync(HttpStatusCode.NotFound);
        await member.GetAsync(path + "/history").IsProblemAsync(HttpStatusCode.NotFound);
        Assert.Empty((await member.GetAsync("/invoices").JsonAsync()).AsArray());

        await _app.PostAsync(path + "/issue");
        await _app.PostAsync(path + "/mark-uncollectible");
        await _app.AddAsync(path + "/payments", """{"amount":1}""");
        var history = (await member.GetAsync(path + "/history").JsonAsync()).AsArray();
        Assert.Equal(["paid", "issued"], history.Select(entry => (string?)entry!["action"]));
        Assert.All(history, entry => Assert.Null(entry!["actor"]));
        Assert.Single((await member.GetAsync("/invoices").JsonAsync()).AsArray());
    }

    [Fact]
    public async Task The_name_of_a_deleted_user_leaves_every_history()
    {
        using var secretary = _app.ClientFor(_app.Issuer.User(12, role: "admin"));
        var draft = await secretary.SendAsync("POST", "/invoices", """{"user_id":11,"amount":1}""").JsonAsync(HttpStatusCode.Created);
        await secretary.SendAsync("POST", $"/invoices/{draft["id"]}/issue").JsonAsync();
        await secretary.SendAsync("PATCH", "/seller", """{"terms_days":7}""").JsonAsync();
        _app.Users.Feed.Tell(
            new FakeEvent(11, 2, "deleted-11", Active: false, Deleted: true), new FakeEvent(12, 2, "deleted-12", Active: false, Deleted: true));
        await _app.FollowedAsync();

        foreach (var path in (string[])[$"/invoices/{draft["id"]}/history", "/seller/history"])
        {
            var history = await _app.Client.GetAsync(path).JsonAsync();
            Assert.All(history.AsArray(), entry => Assert.Equal("deleted-12", (string?)entry!["actor"]!["name"]));
            Assert.DoesNotContain("ada", history.ToJsonString(), StringComparison.Ordinal);
        }

        Assert.Equal("ada", (string?)(await _app.Client.GetAsync($"/invoices/{draft["id"]}").JsonAsync())["bill_to"]!["username"]);
    }

    [Theory]
    [InlineData("UPDATE invoice_events SET actor_name = 'somebody'")]
    [InlineData("UPDATE revisions SET actor_name = 'somebody'")]
    [InlineData("UPDATE revisions SET content = '{}'")]
    [InlineData("TRUNCATE revisions CASCADE")]
    public async Task Nobody_else_is_renamed_in_a_history(string sql)
    {
        await _app.IssueInvoiceAsync(11);
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => _app.ExecuteAsync(sql));
    }

    [Fact]
    public async Task A_draft_of_a_deactivated_user_is_issued_only_if_that_is_confirmed()
    {
        var path = $"/invoices/{(await _app.CreateInvoiceAsync(11))["id"]}/issue";
        _app.Users.Feed.Tell(new FakeEvent(11, 2, "ada", Active: false));
        await _app.FollowedAsync();
        Assert.Equal("customer_inactive", (string?)(await _app.PostAsync(path, status: HttpStatusCode.Conflict))["code"]);
        Assert.Equal("customer_inactive", (string?)(await _app.PostAsync(path, """{"to_inactive":false}""", HttpStatusCode.Conflict))["code"]);
        Assert.Equal("open", (string?)(await _app.PostAsync(path, """{"to_inactive":true}"""))["status"]);
    }
}
