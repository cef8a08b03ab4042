using System.Text.Json.Nodes;

namespace Users.Api.Tests.Passkeys;

/// <summary>Signing in with a passkey, and what does not sign in.</summary>
public sealed class PasskeySignInTests(SignInApp app) : IClassFixture<SignInApp>
{
    [Fact]
    public async Task A_passkey_signs_in_without_a_name_and_the_application_gets_its_tokens()
    {
        var device = new SoftAuthenticator();
        var (id, name, here) = await app.CreateWithPasskeyAsync(device);
        here.Dispose();

        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        using var asked = await browser.GetAsync(flow.Authorize());
        var returnUrl = System.Web.HttpUtility.ParseQueryString(asked.Headers.Location!.Query)["ReturnUrl"]!;
        using var signedIn = await browser.UsePasskeyAsync(device, returnUrl);
        Assert.True(signedIn.IsIn());
        using var back = await browser.GetAsync(signedIn.Headers.Location!.OriginalString);
        var tokens = await flow.RedeemAsync(CodeFlow.CodeIn(back)).JsonAsync();
        var access = new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken((string)tokens["access_token"]!);
        Assert.Equal(($"{id}", name), (access.Subject, access.GetClaim("preferred_username").Value));
        Assert.NotEqual(DBNull.Value, await app.ExecuteAsync($"SELECT last_used_at FROM passkeys WHERE user_id = {id}"));
    }

    [Fact]
    public async Task A_device_is_asked_for_this_site_and_for_its_user_to_show_who_they_are()
    {
        using var browser = app.NewBrowser();
        var options = await browser.OptionsAsync(PasskeyPages.SignIn, "PasskeyOptions");
        Assert.Equal(("localhost", "required"), ((string)options["rpId"]!, (string)options["userVerification"]!));
        Assert.Empty(options["allowCredentials"]?.AsArray() ?? []);
    }

    [Fact]
    public async Task An_answer_counts_once_and_only_in_the_browser_that_was_asked()
    {
        var device = new SoftAuthenticator();
        using var here = (await app.CreateWithPasskeyAsync(device)).Browser;
        var answer = device.Sign(await here.OptionsAsync(PasskeyPages.SignIn, "PasskeyOptions"));

        using var other = app.NewBrowser();
        await RefusedAsync(other.SubmitAsync(PasskeyPages.SignIn, "?handler=Passkey", ("credential", answer)));
        using var first = await here.SubmitAsync(PasskeyPages.SignIn, "?handler=Passkey", ("credential", answer));
        Assert.True(first.IsIn());
        await RefusedAsync(here.SubmitAsync(PasskeyPages.SignIn, "?handler=Passkey", ("credential", answer)));
    }

    [Fact]
    public async Task What_is_wrong_with_an_answer_keeps_everybody_out()
    {
        var device = new SoftAuthenticator { SignCount = 5 };
        using var here = (await app.CreateWithPasskeyAsync(device)).Browser;
        using var browser = app.NewBrowser();

        device.Origin = "https://evil.example";
        await RefusedAsync(browser.UsePasskeyAsync(device));
        device.Origin = TestIssuer.Issuer.TrimEnd('/');
        device.Verifies = false;
        await RefusedAsync(browser.UsePasskeyAsync(device));
        device.Verifies = true;
        // A copy of the passkey would count anew.
        await RefusedAsync(browser.UsePasskeyAsync(device));
        var forged = new SoftAuthenticator { CredentialId = device.CredentialId, SignCount = 9 };
        forged.Claim(1);
        await RefusedAsync(browser.UsePasskeyAsync(forged));
        foreach (var credential in (string[])["", "null", "{}", "not JSON", new JsonObject { ["id"] = "AAAA" }.ToJsonString()])
        {
            await browser.OptionsAsync(PasskeyPages.SignIn, "PasskeyOptions");
            await RefusedAsync(browser.SubmitAsync(PasskeyPages.SignIn, "?handler=Passkey", ("credential", credential)));
        }

        device.SignCount = 6;
        using var good = await browser.UsePasskeyAsync(device);
        Assert.True(good.IsIn());
    }

    [Fact]
    public async Task Another_users_name_on_the_answer_signs_nobody_in()
    {
        var device = new SoftAuthenticator();
        using var here = (await app.CreateWithPasskeyAsync(device)).Browser;
        device.Claim(1);
        using var browser = app.NewBrowser();
        await RefusedAsync(browser.UsePasskeyAsync(device));
    }

    [Theory]
    [InlineData("POST", "/users/{id}/deactivate", false)]
    [InlineData("DELETE", "/users/{id}", false)]
    [InlineData("POST", "/users/{id}/sign-out", true)]
    public async Task An_account_that_is_closed_is_closed_to_passkeys_too(string method, string path, bool isOpen)
    {
        var device = new SoftAuthenticator();
        var (id, _, here) = await app.CreateWithPasskeyAsync(device);
        using var done = await app.Client.SendAsync(method, path.Replace("{id}", $"{id}", StringComparison.Ordinal));
        Assert.True(done.IsSuccessStatusCode);
        using var page = await here.GetAsync(PasskeyPages.Page);
        Assert.Equal(PasskeyPages.SignIn, page.Headers.Location?.AbsolutePath);
        using var tried = await here.UsePasskeyAsync(device);
        Assert.Equal(isOpen, tried.IsIn());
        here.Dispose();
        Assert.Equal(method == "DELETE" ? 0L : 1L, await app.ExecuteAsync($"SELECT count(*) FROM passkeys WHERE user_id = {id}"));
    }

    [Fact]
    public async Task Wrong_passwords_lock_nobody_out_of_a_passkey()
    {
        var device = new SoftAuthenticator();
        var (_, name, here) = await app.CreateWithPasskeyAsync(device);
        using var browser = app.NewBrowser();
        for (var i = 0; i < 6; i++)
        {
            using var wrong = await browser.SignInAsync(PasskeyPages.SignIn, name, "wrong");
        }

        using var locked = await browser.SignInAsync(PasskeyPages.SignIn, name, SignInApp.Password);
        Assert.False(locked.IsIn());
        using var good = await browser.UsePasskeyAsync(device);
        Assert.True(good.IsIn());
        here.Dispose();
    }

    [Fact]
    public async Task An_answer_works_once_even_with_the_cookie_it_had_and_for_two_at_once()
    {
        var device = new SoftAuthenticator();
        var (_, _, here) = await app.CreateWithPasskeyAsync(device);
        here.Dispose();
        using var browser = app.NewBrowser();
        var answer = device.Sign(await browser.OptionsAsync(PasskeyPages.SignIn, "PasskeyOptions"));
        var browsers = Enumerable.Range(0, 4).Select(_ =>
        {
            var copies = new CookieContainer();
            copies.Add(browser.Cookies.GetAllCookies());
            return new Browser(app.Client.BaseAddress!, cookies: copies);
        }).ToList();

        var answers = await Task.WhenAll(browsers.Select(one => one.SubmitAsync(PasskeyPages.SignIn, "?handler=Passkey", ("credential", answer))));
        Assert.Single(answers, one => one.IsIn());
        using var later = await browser.SubmitAsync(PasskeyPages.SignIn, "?handler=Passkey", ("credential", answer));
        Assert.False(later.IsIn());
        browsers.ForEach(one => one.Dispose());
    }

    private static async Task RefusedAsync(Task<HttpResponseMessage> sent)
    {
        using var response = await sent;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("This passkey was not accepted", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
