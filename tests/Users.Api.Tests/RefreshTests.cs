using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Users.Api.Tests;

public sealed class RefreshTests(RefreshTests.WithClock app) : IClassFixture<RefreshTests.WithClock>
{
    public class WithClock : SignInApp
    {
        public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.AddSingleton<TimeProvider>(Clock);
        }
    }

    [Fact]
    public async Task A_second_use_of_a_refresh_token_ends_the_whole_sign_in()
    {
        var (_, first) = await app.SignInAsync("admin");
        var (second, _) = await app.RefreshAsync(first);
        app.Clock.Advance(TimeSpan.FromSeconds(16));
        Assert.Equal("invalid_grant", (await app.RefreshAsync(first)).Error);
        Assert.Equal("invalid_grant", (await app.RefreshAsync(second!)).Error);
    }

    [Fact]
    public async Task An_answer_that_got_lost_can_be_asked_for_again()
    {
        var (_, first) = await app.SignInAsync("admin");
        await app.RefreshAsync(first);
        var (again, _) = await app.RefreshAsync(first);
        Assert.NotNull((await app.RefreshAsync(again!)).Refresh);
    }

    [Fact]
    public async Task A_sign_in_lasts_a_fortnight_however_often_it_is_renewed()
    {
        await using var later = new WithClock();
        await later.InitializeAsync();
        var (_, first) = await later.SignInAsync("admin");
        later.Clock.Advance(TimeSpan.FromDays(13));
        var (second, _) = await later.RefreshAsync(first);
        Assert.NotNull(second);
        later.Clock.Advance(TimeSpan.FromDays(1.1));
        Assert.Equal("invalid_grant", (await later.RefreshAsync(second)).Error);
    }

    [Fact]
    public async Task A_code_is_good_once_and_a_second_use_ends_what_came_of_it()
    {
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        var code = await flow.CodeAsync(browser, "admin", SignInApp.Password);
        var tokens = await flow.RedeemAsync(code).JsonAsync();
        await RefusedAsync(flow.RedeemAsync(code), "invalid_grant");
        Assert.Equal("invalid_grant", (await app.RefreshAsync((string)tokens["refresh_token"]!)).Error);
    }

    [Fact]
    public async Task Hostile_token_requests_are_refused()
    {
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        async Task<string> CodeAsync()
        {
            using var back = await browser.GetAsync(flow.Authorize());
            return CodeFlow.CodeIn(back);
        }

        var code = await flow.CodeAsync(browser, "admin", SignInApp.Password);
        await RefusedAsync(flow.RedeemAsync(code, ("code_verifier", new string('x', 43))), "invalid_grant");
        await RefusedAsync(flow.RedeemAsync(await CodeAsync(), ("code_verifier", null)), "invalid_request");
        await RefusedAsync(flow.RedeemAsync(await CodeAsync(), ("redirect_uri", "https://evil.example/")), "invalid_grant");
        await RefusedAsync(flow.RedeemAsync(await CodeAsync(), ("client_secret", "wrong")), "invalid_client", HttpStatusCode.Unauthorized);
        await RefusedAsync(flow.RedeemAsync(await CodeAsync(), ("client_secret", null)), "invalid_client", HttpStatusCode.Unauthorized);
        await RefusedAsync(flow.RedeemAsync(await CodeAsync(), ("client_id", "api")), "unauthorized_client");
        await RefusedAsync(flow.RedeemAsync("not a code"), "invalid_grant");
        await RefusedAsync(flow.AskAsync(("grant_type", "password"), ("username", "admin"), ("password", SignInApp.Password)), "unsupported_grant_type");
        await RefusedAsync(flow.AskAsync(("grant_type", "client_credentials")), "unauthorized_client");
        await RefusedAsync(flow.AskAsync(("client_id", "billing-api"), ("grant_type", "client_credentials"), ("scope", "billing")), "invalid_request");
        await RefusedAsync(flow.AskAsync(("client_id", "nobody"), ("grant_type", "client_credentials")), "invalid_client", HttpStatusCode.Unauthorized);
        var (access, refresh) = await app.SignInAsync("admin");
        await RefusedAsync(flow.RefreshAsync(access), "invalid_grant");
        await RefusedAsync(flow.AskAsync(("client_id", "api"), ("grant_type", "refresh_token"), ("refresh_token", refresh)), "unauthorized_client");
    }

    [Fact]
    public async Task Hostile_authorization_requests_go_nowhere()
    {
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        foreach (var change in ((string, string?)[])[
            ("redirect_uri", "https://evil.example/"), ("redirect_uri", TestIssuer.Issuer + "auth/callback/../x"), ("client_id", "nobody")])
        {
            using var refused = await browser.GetAsync(flow.Authorize(change));
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Null(refused.Headers.Location);
        }

        foreach (var change in ((string, string?)[])[
            ("code_challenge", null), ("code_challenge_method", "plain"), ("response_type", "token"), ("scope", "openid root")])
        {
            using var refused = await browser.GetAsync(flow.Authorize(change));
            var toldApplication = refused.Headers.Location?.ToString().StartsWith($"{TestIssuer.Issuer}auth/callback?error=", StringComparison.Ordinal);
            Assert.True(toldApplication ?? refused.StatusCode == HttpStatusCode.BadRequest, $"{change}: {refused.Headers.Location}");
        }
    }

    private static async Task RefusedAsync(Task<HttpResponseMessage> asked, string error, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        using var response = await asked;
        var json = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((error, status), ((string?)json["error"], response.StatusCode));
        Assert.Null(json["access_token"]);
    }
}
