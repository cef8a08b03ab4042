using System.Text.Json.Nodes;
using Npgsql;
using Users.Api.Tests.Passkeys;

namespace Users.Api.Tests;

/// <summary>Who did what and tried what, and from where: as an attack would look.</summary>
public sealed class AuditTests(SignInApp app) : IClassFixture<SignInApp>
{
    private const string Address = "203.0.113.77";

    [Fact]
    public async Task Sign_ins_and_failures_are_told_with_name_address_and_browser()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser(Address);
        for (var i = 0; i < 7; i++)
        {
            await TryAsync(browser, name, "wrong");
        }

        using var own = app.NewBrowser("203.0.113.78");
        await TryAsync(own, name, SignInApp.Password);
        await TryAsync(own, name, SignInApp.Password);
        var entries = await AuditAsync($"user_id={id}");
        // The newest first: what follows six failures within two minutes is not looked at.
        Assert.Equal(
            ["signed_in", "signed_in", "sign_in_delayed", .. Enumerable.Repeat("sign_in_failed", 6)],
            entries.Select(Action).TakeWhile(action => action.StartsWith("sign", StringComparison.Ordinal)));
        Assert.Equal([true, false, false], entries.Take(3).Select(entry => (bool)entry["known_browser"]!));
        Assert.Equal(["203.0.113.78", "203.0.113.78", Address], entries.Take(3).Select(entry => (string?)entry["address"]));
        Assert.Equal([$"user:{id}", $"user:{id}", "anonymous"], entries.Take(3).Select(entry => (string?)entry["actor"]!["id"]));
        Assert.Equal(name, (string?)entries[0]["user"]!["name"]);
    }

    [Fact]
    public async Task Names_that_nobody_has_are_not_kept()
    {
        using var browser = app.NewBrowser("203.0.113.79");
        await TryAsync(browser, "a password in the wrong field", "wrong");
        var entry = Assert.Single(await AuditAsync("address=203.0.113.79"));
        Assert.Equal("sign_in_failed", Action(entry));
        Assert.Null(entry["user"]);
        Assert.DoesNotContain("wrong field", entry.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_tell_where_they_came_from()
    {
        var user = await app.CreateUserAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/users/{user["id"]}/deactivate") { Headers = { { "User-Agent", "Tester/1.0" } } };
        using var response = await app.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var entry = (await AuditAsync($"user_id={user["id"]}&action=deactivated")).Single();
        Assert.Equal("Tester/1.0", (string?)entry["user_agent"]);
        Assert.NotNull(entry["address"]);
        Assert.Equal("""{"active":{"from":true,"to":false}}""", entry["changes"]!.ToJsonString());
    }

    [Fact]
    public async Task The_list_is_filtered_searched_and_downloaded()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser("203.0.113.80");
        await TryAsync(browser, name, "wrong");
        Assert.Equal(["sign_in_failed"], (await AuditAsync("q=203.0.113.80")).Select(Action));
        Assert.All(await AuditAsync($"q={name}"), entry => Assert.Equal($"user:{id}", (string?)entry["user"]!["id"]));
        Assert.Empty(await AuditAsync($"user_id={id}&done_before=2026-01-01"));
        Assert.Equal(2, (await AuditAsync($"user_id={id}&action=created&action=sign_in_failed&done_after=2026-01-01")).Length);
        await app.Client.GetAsync("/audit?user_id=x&done_after=x&limit=x&sort=name")
            .HasErrorsAsync(HttpStatusCode.BadRequest, "user_id", "done_after", "limit", "sort");
        using var file = await app.Client.SendAsync("GET", $"/audit?user_id={id}&action=sign_in_failed", null, ("Accept", "text/csv"));
        var lines = (await file.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains($",sign_in_failed,{id},\"{name}\",\"anonymous\",", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Users_see_their_own_activity_and_no_address_of_others()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser(Address);
        await TryAsync(browser, name, SignInApp.Password);
        await app.Client.SendAsync("PATCH", $"/users/{id}", """{"role":"admin"}""").JsonAsync();
        await app.Client.SendAsync("PATCH", $"/users/{id}", """{"role":"member"}""").JsonAsync();
        using var member = app.ClientFor(app.Issuer.Member(id));
        var own = (await member.GetAsync($"/users/{id}/activity").JsonAsync()).AsArray().Select(entry => entry!).ToArray();
        Assert.Equal(["updated", "updated", "signed_in"], own.Take(3).Select(Action));
        Assert.Equal([null, null, Address], own.Take(3).Select(entry => (string?)entry["address"]));
        await member.GetAsync($"/users/{id + 1}/activity").IsProblemAsync(HttpStatusCode.NotFound);
        await member.GetAsync("/audit").IsProblemAsync(HttpStatusCode.Forbidden);
        // The history is what was changed.
        var history = (await member.GetAsync($"/users/{id}/history").JsonAsync()).AsArray();
        Assert.DoesNotContain(history, entry => Action(entry!) == "signed_in");
    }

    [Fact]
    public async Task Admins_see_and_remove_passkeys()
    {
        var device = new SoftAuthenticator();
        var (id, _, browser) = await app.CreateWithPasskeyAsync(device);
        browser.Dispose();
        var passkey = (await app.Client.GetAsync($"/users/{id}/passkeys").JsonAsync()).AsArray().Single()!;
        using var member = app.ClientFor(app.Issuer.Member(id));
        Assert.Single((await member.GetAsync($"/users/{id}/passkeys").JsonAsync()).AsArray());
        await member.DeleteAsync($"/users/{id}/passkeys/{passkey["id"]}").IsProblemAsync(HttpStatusCode.Forbidden);
        for (var i = 0; i < 2; i++)
        {
            using var removed = await app.Client.DeleteAsync($"/users/{id}/passkeys/{passkey["id"]}");
            Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        }

        Assert.Empty((await app.Client.GetAsync($"/users/{id}/passkeys").JsonAsync()).AsArray());
        using var other = app.NewBrowser("203.0.113.90");
        using var refused = await other.UsePasskeyAsync(device);
        Assert.False(refused.IsIn());
        Assert.Equal(["passkey_removed", "passkey_added"], (await AuditAsync($"user_id={id}")).Select(Action).Where(action => action.StartsWith("passkey", StringComparison.Ordinal)));
        Assert.Equal(["sign_in_failed"], (await AuditAsync("address=203.0.113.90")).Select(Action));
    }

    [Fact]
    public async Task Nothing_of_it_is_rewritten_and_a_deleted_user_leaves_no_address()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser("203.0.113.81");
        await TryAsync(browser, name, "wrong");
        foreach (var sql in (string[])["DELETE FROM user_history WHERE is_sign_in", "UPDATE user_history SET address = '::1'", "UPDATE user_history SET is_sign_in = true"])
        {
            await Assert.ThrowsAsync<PostgresException>(() => app.ExecuteAsync(sql));
        }

        using var deleted = await app.Client.DeleteAsync($"/users/{id}");
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        var entries = await AuditAsync($"user_id={id}");
        Assert.Contains(entries, entry => Action(entry) == "sign_in_failed");
        Assert.All(entries, entry => Assert.Null(entry["address"]));
        Assert.DoesNotContain(entries, entry => entry.ToJsonString().Contains(name, StringComparison.Ordinal));
    }

    private static string Action(JsonNode entry) => (string)entry["action"]!;

    private static async Task TryAsync(Browser browser, string name, string password) =>
        (await browser.SignInAsync("/account/sign-in", name, password)).Dispose();

    private async Task<JsonNode[]> AuditAsync(string query) =>
        [.. (await app.Client.GetAsync($"/audit?{query}").JsonAsync()).AsArray().Select(entry => entry!)];
}
