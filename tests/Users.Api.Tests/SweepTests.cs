using Microsoft.Extensions.DependencyInjection;
using Users.Api.Data;

namespace Users.Api.Tests;

/// <summary>Rows that have had their time go, and no others.</summary>
public sealed class SweepTests
{
    [Fact]
    public async Task What_has_expired_is_deleted_after_an_hour_and_what_is_good_stays()
    {
        await using var app = new RefreshTests.WithClock();
        await app.InitializeAsync();
        var (_, used) = await app.SignInAsync("admin");
        var (refreshed, _) = await app.RefreshAsync(used);
        Assert.NotNull(refreshed);
        await LeaveBehindAsync(app);
        var before = await CountsAsync(app);
        Assert.All(before.Values, count => Assert.NotEqual(0, count));

        // An hour: access tokens and codes have ended, the refresh tokens and the rest have not.
        app.Clock.Advance(TimeSpan.FromHours(3));
        await PassAsync(app, async () => (await CountsAsync(app))["tokens"] < before["tokens"], "expired tokens are gone");
        var types = (string)(await app.ExecuteAsync("SELECT string_agg(DISTINCT type, ' ') FROM oidc_tokens"))!;
        Assert.Equal("urn:ietf:params:oauth:token-type:refresh_token", types);
        Assert.Equal(1L, await app.ExecuteAsync("SELECT count(*) FROM set_password_links"));
        // The one that was used is there still: by it a thief is recognised.
        Assert.Equal("invalid_grant", (await app.RefreshAsync(used)).Error);
        Assert.Equal("invalid_grant", (await app.RefreshAsync(refreshed)).Error);

        app.Clock.Advance(TimeSpan.FromDays(15));
        await PassAsync(app, async () => (await CountsAsync(app)).Values.All(count => count == 0), "everything is gone");
        var (_, fresh) = await app.SignInAsync("admin");
        app.Clock.Advance(TimeSpan.FromHours(1));
        await SweepAsync(app);
        Assert.NotNull((await app.RefreshAsync(fresh)).Refresh);
    }

    [Fact]
    public async Task Replicas_sweep_at_once_and_sweep_the_same()
    {
        await using var one = new RefreshTests.WithClock();
        await one.InitializeAsync();
        await using var other = await Replica.StartAsync(one.ConnectionString);
        await one.SignInAsync("admin");
        await LeaveBehindAsync(one);
        foreach (var (table, column) in ((string, string)[])[
            ("oidc_tokens", "expiration_date"), ("oidc_authorizations", "creation_date"), ("set_password_links", "expires_at"), ("sign_in_failures", "ends_at"),
            ("ended_sign_ins", "ends_at"), ("used_challenges", "ends_at")])
        {
            await one.ExecuteAsync($"UPDATE {table} SET {column} = {column} - interval '30 days'");
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => SweepAsync(number % 2 == 0 ? one : other))));
        Assert.All((await CountsAsync(one)).Values, count => Assert.Equal(0, count));
    }

    /// <summary>Lets time pass until something holds; the service may have begun to count the hours later than the test.</summary>
    private static Task PassAsync(RefreshTests.WithClock app, Func<Task<bool>> holds, string what) => Poll.UntilAsync(
        () =>
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            return holds();
        },
        what);

    /// <summary>A link that nobody follows, a failed sign-in, one that was ended, and tokens of a program.</summary>
    private static async Task LeaveBehindAsync(SignInApp app)
    {
        await app.Client.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName())).JsonAsync(HttpStatusCode.Created);
        using var browser = app.NewBrowser();
        using var wrong = await browser.SignInAsync("/account/sign-in", "nobody", "wrong");
        var flow = new CodeFlow(app.Client);
        using var ended = app.NewBrowser();
        await flow.RevokeAsync((string)(await flow.TokensAsync(ended, "admin", SignInApp.Password))["refresh_token"]!);
        await flow.AskAsync(("client_id", "api"), ("grant_type", "client_credentials")).JsonAsync();
    }

    private static async Task SweepAsync(SignInApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Sweep>().RunAsync(CancellationToken.None);
    }

    private static async Task<Dictionary<string, long>> CountsAsync(SignInApp app) => new()
    {
        ["tokens"] = (long)(await app.ExecuteAsync("SELECT count(*) FROM oidc_tokens"))!,
        ["authorizations"] = (long)(await app.ExecuteAsync("SELECT count(*) FROM oidc_authorizations"))!,
        ["links"] = (long)(await app.ExecuteAsync("SELECT count(*) FROM set_password_links"))!,
        ["ends"] = (long)(await app.ExecuteAsync("SELECT count(*) FROM ended_sign_ins"))!,
        ["failures"] = (long)(await app.ExecuteAsync("SELECT count(*) FROM sign_in_failures"))!,
    };
}
