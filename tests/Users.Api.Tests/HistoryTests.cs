using Npgsql;

namespace Users.Api.Tests;

public sealed class HistoryTests(UsersApp app) : IClassFixture<UsersApp>
{
    [Fact]
    public async Task Every_change_is_told_with_who_when_and_what()
    {
        var (user, name) = (await app.CreateUserAsync(), UsersApp.NewName());
        var id = await app.CreateAdminAsync();
        using var admin = app.ClientFor(app.Issuer.Admin(id));
        await admin.SendAsync("PATCH", $"/users/{user["id"]}", $$"""{"username":"{{name}}","role":"member"}""").JsonAsync();
        await admin.SendAsync("PATCH", $"/users/{user["id"]}", "{}").JsonAsync();
        await app.Client.SendAsync("POST", $"/users/{user["id"]}/deactivate").JsonAsync();
        await app.Client.SendAsync("POST", $"/users/{user["id"]}/set-password-link").JsonAsync();

        using var response = await app.Client.GetAsync($"/users/{user["id"]}/history");
        Assert.Equal("4", response.Headers.GetValues("X-Total-Count").Single());
        var history = (await response.JsonAsync()).AsArray();
        Assert.Equal(
            ["set_password_link_created", "deactivated", "updated", "created"], history.Select(entry => (string)entry!["action"]!));
        Assert.Equal(["client:api", "client:api", $"user:{id}", "client:api"], history.Select(entry => (string)entry!["actor"]!["id"]!));
        Assert.Equal("api", (string)history[1]!["actor"]!["name"]!);
        Assert.Equal($$$"""{"username":{"from":"{{{user["username"]}}}","to":"{{{name}}}"}}""", history[2]!["changes"]!.ToJsonString());
        Assert.Equal("""{"active":{"from":true,"to":false}}""", history[1]!["changes"]!.ToJsonString());
        Assert.Null(history[3]!["changes"]!["email"]!["from"]);
    }

    [Fact]
    public async Task It_is_paged_like_a_list()
    {
        var user = await app.CreateUserAsync();
        for (var i = 0; i < 4; i++)
        {
            await app.Client.SendAsync("PATCH", $"/users/{user["id"]}", $$"""{"username":"{{UsersApp.NewName()}}"}""").JsonAsync();
        }

        var all = (await app.Client.GetAsync($"/users/{user["id"]}/history").JsonAsync()).Ids();
        var paged = new List<long>();
        for (string? next = $"/users/{user["id"]}/history?limit=2"; next is not null;)
        {
            using var page = await app.Client.GetAsync(next);
            paged.AddRange((await page.JsonAsync()).Ids());
            next = page.Next();
        }

        Assert.Equal(5, all.Length);
        Assert.Equal(all.OrderDescending(), paged);
        await app.Client.GetAsync($"/users/{user["id"]}/history?limit=x&after=x").HasErrorsAsync(HttpStatusCode.BadRequest, "limit", "after");
        await app.Client.GetAsync("/users/987654321/history").IsProblemAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("UPDATE user_history SET actor = 'user:2'")]
    [InlineData("UPDATE user_history SET changes = NULL")]
    [InlineData("DELETE FROM user_history")]
    [InlineData("TRUNCATE user_history")]
    public async Task Nobody_rewrites_it(string sql)
    {
        await app.CreateUserAsync();
        var refused = await Assert.ThrowsAsync<PostgresException>(() => app.ExecuteAsync(sql));
        Assert.Contains("append-only", refused.MessageText, StringComparison.Ordinal);
    }
}
