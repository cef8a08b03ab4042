using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Users.Api.Tests;

/// <summary>Applications are told when sessions have ended, until they have heard it.</summary>
public sealed class BackchannelLogoutTests(BackchannelLogoutTests.App app) : IClassFixture<BackchannelLogoutTests.App>
{
    [Theory]
    [InlineData("POST", "/deactivate", null)]
    [InlineData("DELETE", "", null)]
    [InlineData("PATCH", "", """{"role":"admin"}""")]
    [InlineData("POST", "/sign-out", null)]
    public async Task What_ends_all_of_a_users_sessions_tells_the_application_of_the_user(string method, string action, string? body)
    {
        var (id, _) = await app.CreateAccountAsync();
        using var done = await app.Client.SendAsync(method, $"/users/{id}{action}", body);
        Assert.True(done.IsSuccessStatusCode);

        var token = await app.HearsAsync(id);
        Assert.Equal((TestIssuer.Issuer, "gateway", "logout+jwt"), (token.Issuer, token.Audiences.Single(), token.Typ));
        Assert.False(token.TryGetClaim("sid", out _));
        Assert.False(token.TryGetClaim("nonce", out _));
        Assert.Equal("""{"http://schemas.openid.net/event/backchannel-logout":{}}""", JsonNode.Parse(token.GetClaim("events").Value)!.ToJsonString());
        Assert.InRange(token.ValidTo - token.IssuedAt, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(2));
        await Poll.UntilAsync(async () => (long)(await app.ExecuteAsync($"SELECT count(*) FROM logout_notices WHERE user_id = {id}"))! == 0);
    }

    [Fact]
    public async Task A_change_that_ends_no_session_tells_nothing()
    {
        var (id, _) = await app.CreateAccountAsync();
        await app.Client.SendAsync("PATCH", $"/users/{id}", $$"""{"username":"{{UsersApp.NewName()}}","role":"member"}""").JsonAsync();
        Assert.Equal(0L, await app.ExecuteAsync($"SELECT count(*) FROM logout_notices WHERE user_id = {id}"));
        Assert.DoesNotContain(app.Heard, token => token.Subject == $"{id}");
    }

    [Fact]
    public async Task A_new_password_ends_what_came_before_and_not_the_sign_in_that_follows()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        var before = await TimeOfSignInAsync(flow, browser, name, SignInApp.Password);
        using var changed = await browser.SubmitAsync(
            "/account/password", ("password", SignInApp.Password), ("newPassword", "sea otters juggle pebbles"));
        Assert.Contains("Your password has been changed", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var ended = Seconds(await app.HearsAsync(id), "toe");
        using var back = await browser.GetAsync(flow.Authorize());
        var after = Seconds(IdToken(await flow.RedeemAsync(CodeFlow.CodeIn(back)).JsonAsync()), "auth_time");
        Assert.InRange(ended, before, after);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task Who_signs_in_where_somebody_was_signed_in_ends_that_sign_in_and_its_copies()
    {
        var (first, second) = (await app.CreateAccountAsync(), await app.CreateAccountAsync());
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        var id = IdToken(await flow.TokensAsync(browser, first.Name, SignInApp.Password));
        var copies = new CookieContainer();
        copies.Add(browser.Cookies.GetAllCookies());
        using var thief = new Browser(app.Client.BaseAddress!, cookies: copies);

        using var signedIn = await browser.SignInAsync("/account/sign-in", second.Name, SignInApp.Password);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);

        using var page = await thief.GetAsync("/account/password");
        Assert.Equal("/account/sign-in", page.Headers.Location?.AbsolutePath);
        Assert.Equal(id.GetClaim("sid").Value, (await app.HearsAsync(first.Id)).GetClaim("sid").Value);
    }

    [Fact]
    public async Task What_an_application_does_not_take_is_sent_again_with_a_new_token()
    {
        var (id, _) = await app.CreateAccountAsync();
        app.Status = StatusCodes.Status503ServiceUnavailable;
        try
        {
            await app.Client.SendAsync("POST", $"/users/{id}/deactivate").JsonAsync();
            await Poll.UntilAsync(() => app.Heard.Count(token => token.Subject == $"{id}") >= 2);
        }
        finally
        {
            app.Status = StatusCodes.Status200OK;
        }

        await Poll.UntilAsync(async () => (long)(await app.ExecuteAsync($"SELECT count(*) FROM logout_notices WHERE user_id = {id}"))! == 0);
        var tokens = app.Heard.Where(token => token.Subject == $"{id}").ToList();
        Assert.Distinct(tokens.Select(token => token.Id));
        Assert.Single(tokens.Select(token => token.GetClaim("toe").Value).Distinct());
    }

    [Fact]
    public async Task The_discovery_document_says_so()
    {
        var document = await app.Client.GetAsync("/.well-known/openid-configuration").JsonAsync();
        Assert.True((bool)document["backchannel_logout_supported"]!);
        Assert.True((bool)document["backchannel_logout_session_supported"]!);
    }

    private static async Task<double> TimeOfSignInAsync(CodeFlow flow, Browser browser, string name, string password) =>
        Seconds(IdToken(await flow.TokensAsync(browser, name, password)), "auth_time");

    private static JsonWebToken IdToken(JsonNode tokens) => new((string)tokens["id_token"]!);

    private static double Seconds(JsonWebToken token, string claim) =>
        double.Parse(token.GetClaim(claim).Value, System.Globalization.CultureInfo.InvariantCulture);

    public sealed class App : SignInApp
    {
        private readonly ConcurrentQueue<JsonWebToken> _heard = [];
        private StubService? _application;

        public int Status { get; set; } = StatusCodes.Status200OK;

        public IReadOnlyCollection<JsonWebToken> Heard => _heard;

        public async Task<JsonWebToken> HearsAsync(long user)
        {
            JsonWebToken? token = null;
            await Poll.UntilAsync(() => (token = _heard.FirstOrDefault(one => one.Subject == $"{user}")) is not null);
            return token!;
        }

        public override async ValueTask InitializeAsync()
        {
            _application = await StubService.StartAsync("application", async context =>
            {
                _heard.Enqueue(new((await context.Request.ReadFormAsync())["logout_token"].ToString()));
                context.Response.StatusCode = Status;
            });
            await base.InitializeAsync();
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            await (_application?.DisposeAsync() ?? ValueTask.CompletedTask);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Auth:Clients:gateway:BackchannelLogout", $"{_application!.Address}/logout");
        }
    }
}
