using System.Web;

namespace Users.Api.Tests;

/// <summary><c>/connect/end-session</c>, to which any site can send a browser.</summary>
public sealed class EndSessionTests(SignInApp app) : IClassFixture<SignInApp>
{
    private static readonly string Home = Uri.EscapeDataString(TestIssuer.Issuer);

    [Fact]
    public async Task Without_a_hint_it_asks_first_and_goes_on_to_the_application()
    {
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        await flow.CodeAsync(browser, "admin", SignInApp.Password);

        using var asked = await browser.GetAsync($"/connect/end-session?client_id=gateway&post_logout_redirect_uri={Home}&state=x");
        var question = asked.Headers.Location!.OriginalString;
        Assert.StartsWith("/account/sign-out?", question, StringComparison.Ordinal);
        using var still = await browser.GetAsync(flow.Authorize());
        Assert.NotEmpty(CodeFlow.CodeIn(still));

        using var confirmed = await browser.SubmitAsync(question);
        using var ended = await browser.GetAsync(confirmed.Headers.Location!.OriginalString);
        Assert.Equal($"{TestIssuer.Issuer}?state=x", ended.Headers.Location!.ToString());
    }

    [Fact]
    public async Task With_an_id_token_of_the_user_it_ends_the_sign_in_for_every_copy_of_the_cookie()
    {
        var (_, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        var tokens = await flow.TokensAsync(browser, name, SignInApp.Password);
        var copies = new CookieContainer();
        copies.Add(browser.Cookies.GetAllCookies());
        using var thief = new Browser(app.Client.BaseAddress!, cookies: copies);

        using var ended = await browser.GetAsync(
            $"/connect/end-session?id_token_hint={HttpUtility.UrlEncode((string)tokens["id_token"]!)}&post_logout_redirect_uri={Home}");

        Assert.Equal(TestIssuer.Issuer, ended.Headers.Location!.ToString());
        foreach (var one in (Browser[])[browser, thief])
        {
            using var page = await one.GetAsync("/account/password");
            Assert.Equal("/account/sign-in", page.Headers.Location?.AbsolutePath);
        }
    }

    [Fact]
    public async Task Somebody_elses_id_token_does_not_end_it()
    {
        var (mine, other) = (await app.CreateAccountAsync(), await app.CreateAccountAsync());
        using var elsewhere = app.NewBrowser();
        var tokens = await new CodeFlow(app.Client).TokensAsync(elsewhere, other.Name, SignInApp.Password);
        using var browser = app.NewBrowser();
        using var signedIn = await browser.SignInAsync("/account/sign-in", mine.Name, SignInApp.Password);

        using var asked = await browser.GetAsync($"/connect/end-session?id_token_hint={HttpUtility.UrlEncode((string)tokens["id_token"]!)}");

        Assert.StartsWith("/account/sign-out", asked.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var page = await browser.GetAsync("/account/password");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }
}
