using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Gateway.Tests.Sessions;

public sealed class SessionListTests
{
    [Fact]
    public async Task A_user_sees_and_ends_their_own_sessions()
    {
        await using var system = await SessionSystem.StartAsync();
        using var first = await system.SignInAsync();
        using var second = await system.SignInAsync();
        system.Provider.User = new("8", "bob", "bob@example.com");
        using var other = await system.SignInAsync();

        var sessions = (await first.JsonAsync("/auth/sessions")).EnumerateArray().ToArray();
        Assert.Equal(2, sessions.Length);
        Assert.All(sessions, session => Assert.Equal(("Test/1.0", "127.0.0.1"), (session.GetProperty("user_agent").GetString(), session.GetProperty("address").GetString())));
        var (current, elsewhere) = (sessions.Single(IsCurrent), sessions.Single(session => !IsCurrent(session)));

        var foreign = (await other.JsonAsync("/auth/sessions")).EnumerateArray().Single().GetProperty("id").GetString();
        await first.SendAsync(HttpMethod.Delete, $"/auth/sessions/{foreign}").IsProblemAsync(HttpStatusCode.NotFound);

        await AssertEndsAsync(first, $"/auth/sessions/{elsewhere.GetProperty("id")}");
        await AssertStatusAsync(second, HttpStatusCode.Unauthorized);
        await AssertStatusAsync(first, HttpStatusCode.OK);
        await AssertEndsAsync(first, $"/auth/sessions/{current.GetProperty("id")}");
        await AssertStatusAsync(first, HttpStatusCode.Unauthorized);
        await AssertStatusAsync(other, HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_admin_sees_and_ends_the_sessions_of_others_and_nobody_else_does()
    {
        await using var system = await SessionSystem.StartAsync();
        system.Provider.User = new("8", "bob", "bob@example.com", Role: "member");
        using var first = await system.SignInAsync();
        using var second = await system.SignInAsync();
        await first.SendAsync(HttpMethod.Get, "/auth/users/8/sessions").IsProblemAsync(HttpStatusCode.Forbidden);
        system.Provider.User = new("9", "eve", "eve@example.com", Role: "admin");
        using var admin = await system.SignInAsync();

        var sessions = (await admin.JsonAsync("/auth/users/8/sessions")).EnumerateArray().ToArray();
        Assert.Equal(2, sessions.Length);
        Assert.DoesNotContain(sessions, IsCurrent);
        var own = (await second.JsonAsync("/auth/sessions")).EnumerateArray().Single(IsCurrent).GetProperty("id");
        await admin.SendAsync(HttpMethod.Delete, $"/auth/users/9/sessions/{own}").IsProblemAsync(HttpStatusCode.NotFound);
        await first.SendAsync(HttpMethod.Delete, $"/auth/users/8/sessions/{own}").IsProblemAsync(HttpStatusCode.Forbidden);
        await AssertEndsAsync(admin, $"/auth/users/8/sessions/{own}");
        await AssertStatusAsync(second, HttpStatusCode.Unauthorized);
        await AssertStatusAsync(first, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_all_of_them_here_and_at_users_api()
    {
        await using var system = await SessionSystem.StartAsync();
        using var first = await system.SignInAsync();
        using var second = await system.SignInAsync();
        await AssertEndsAsync(first, "/auth/sessions");
        await AssertStatusAsync(first, HttpStatusCode.Unauthorized);
        await AssertStatusAsync(second, HttpStatusCode.Unauthorized);
        Assert.Equal(2, system.Provider.Requests.Count(request => request.Path == "/connect/revocation"));
        var ended = Assert.Single(system.Provider.Requests, request => request.Path == "/users/7/sign-out");
        Assert.StartsWith("Bearer ", ended.Headers.Authorization.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_sessions_are_ended_only_by_who_has_signed_in_a_moment_ago()
    {
        await using var system = await SessionSystem.StartAsync();
        system.Provider.User = new("9", "eve", "eve@example.com", Role: "admin");
        using var browser = await system.SignInAsync();
        using var other = await system.SignInAsync();
        var sessions = (await browser.JsonAsync("/auth/sessions")).EnumerateArray().ToArray();
        var (own, others) = (sessions.Single(IsCurrent).GetProperty("id"), sessions.Single(session => !IsCurrent(session)).GetProperty("id"));
        await system.ExecuteAsync("UPDATE sessions SET signed_in_at = now() - interval '11 minutes'");

        foreach (var path in new[] { $"/auth/sessions/{others}", $"/auth/users/9/sessions/{others}", "/auth/sessions" })
        {
            var problem = await browser.SendAsync(HttpMethod.Delete, path).IsProblemAsync(HttpStatusCode.Forbidden);
            Assert.Equal("reauthentication_required", (string?)problem["code"]);
        }

        await AssertStatusAsync(other, HttpStatusCode.OK);
        await AssertEndsAsync(browser, $"/auth/sessions/{own}");
        using var again = await system.SignInAsync();
        await AssertEndsAsync(again, $"/auth/sessions/{others}");
        await AssertStatusAsync(other, HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("created_at", "interval '15 days'")]
    [InlineData("last_seen_at", "interval '25 hours'")]
    public async Task A_session_ends_by_itself_and_is_deleted(string column, string age)
    {
        await using var system = await SessionSystem.StartAsync();
        using var browser = await system.SignInAsync();
        using var other = await system.SignInAsync();
        await system.ExecuteAsync($"UPDATE sessions SET {column} = now() - {age} WHERE id = (SELECT id FROM sessions ORDER BY id LIMIT 1)");
        await AssertStatusAsync(browser, HttpStatusCode.Unauthorized);
        await AssertStatusAsync(other, HttpStatusCode.OK);

        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var replica = system.StartReplica(host => host.ConfigureServices(services => services.AddSingleton<TimeProvider>(clock)));
        await Poll.UntilAsync(
            async () =>
            {
                clock.Advance(TimeSpan.FromMinutes(2));
                return (long)(await system.ExecuteAsync("SELECT count(*) FROM sessions"))! == 1;
            },
            "The session is deleted");
        await AssertStatusAsync(other, HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_session_in_use_is_seen()
    {
        await using var system = await SessionSystem.StartAsync();
        using var browser = await system.SignInAsync();
        await system.ExecuteAsync("UPDATE sessions SET last_seen_at = now() - interval '2 hours'");
        await AssertStatusAsync(browser, HttpStatusCode.OK);
        Assert.Equal(1L, await system.ExecuteAsync("SELECT count(*) FROM sessions WHERE last_seen_at > now() - interval '1 minute'"));
    }

    [Fact]
    public async Task A_program_has_no_sessions()
    {
        await using var gateway = GatewayApp.Start();
        await gateway.Client.GetAsync("/auth/sessions").IsProblemAsync(HttpStatusCode.Forbidden);
    }

    private static bool IsCurrent(System.Text.Json.JsonElement session) => session.GetProperty("current").GetBoolean();

    private static async Task AssertEndsAsync(BrowserClient browser, string path)
    {
        await browser.SendAsync(HttpMethod.Delete, path).HasStatusAsync(HttpStatusCode.NoContent);
    }

    private static async Task AssertStatusAsync(BrowserClient browser, HttpStatusCode status)
    {
        await browser.GetAsync("/auth/me").HasStatusAsync(status);
    }
}
