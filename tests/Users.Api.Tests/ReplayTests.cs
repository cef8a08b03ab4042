using System.Text.Json.Nodes;

namespace Users.Api.Tests;

/// <summary>What works once works once, for twenty at once and at two replicas.</summary>
public sealed class ReplayTests(SignInApp app) : IClassFixture<SignInApp>, IAsyncLifetime
{
    private const int AtOnce = 20;

    private Replica _replica = null!;

    public async ValueTask InitializeAsync() => _replica = await Replica.StartAsync(app.ConnectionString);

    public ValueTask DisposeAsync() => _replica.DisposeAsync();

    [Fact]
    public async Task A_code_is_redeemed_once()
    {
        var (_, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        var code = await flow.CodeAsync(browser, name, SignInApp.Password);
        var answers = await AtOnceAsync(async number =>
        {
            using var response = await flow.RedeemAsync(code, Service(number).Client);
            return (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"];
        });
        Assert.Single(answers, error => error is null);
        Assert.All(answers, error => Assert.True(error is null or "invalid_grant", error));
    }

    [Fact]
    public async Task A_code_of_an_app_signs_in_once()
    {
        var (_, name) = await app.CreateAccountAsync();
        var (totp, _, known) = await SetUpAsync(name);
        // The code of now was taken when the app was set up; a clock half a minute ahead shows the next one.
        Assert.Equal(1, await GiveAtOnceAsync(name, known, () => totp.ComputeTotp(DateTime.UtcNow.AddSeconds(30))));
    }

    [Fact]
    public async Task A_recovery_code_signs_in_once()
    {
        var (_, name) = await app.CreateAccountAsync();
        var (_, codes, known) = await SetUpAsync(name);
        Assert.Equal(1, await GiveAtOnceAsync(name, known, () => codes[0]));
    }

    [Fact]
    public async Task Half_a_sign_in_ends_with_a_new_password_and_everywhere()
    {
        foreach (var ending in (string[])["password", "sign-out"])
        {
            var (id, name) = await app.CreateAccountAsync();
            var (_, codes, _) = await SetUpAsync(name);
            using var browser = app.NewBrowser();
            var page = await browser.GivePasswordAsync(name);
            await EndAsync(ending, id);
            using var asked = await browser.GetAsync(page);
            Assert.StartsWith("/account/sign-in", asked.Headers.Location?.OriginalString, StringComparison.Ordinal);
            Assert.Equal(10, codes.Length);
        }
    }

    [Fact]
    public async Task What_came_of_a_sign_in_ends_with_it()
    {
        var (_, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        var tokens = await flow.TokensAsync(browser, name, SignInApp.Password);
        using var back = await browser.GetAsync(flow.Authorize());
        var code = CodeFlow.CodeIn(back);

        using var ended = await browser.GetAsync($"/connect/end-session?id_token_hint={Uri.EscapeDataString((string)tokens["id_token"]!)}");
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);

        foreach (var service in (SignInApp[])[app, _replica])
        {
            Assert.Equal("invalid_grant", (await service.RefreshAsync((string)tokens["refresh_token"]!)).Error);
        }

        var refused = await flow.RedeemAsync(code).JsonAsync(HttpStatusCode.BadRequest);
        Assert.Equal("invalid_grant", (string)refused["error"]!);
    }

    private async Task EndAsync(string ending, long id)
    {
        if (ending == "sign-out")
        {
            await app.Client.SendAsync("POST", $"/users/{id}/sign-out").HasStatusAsync(HttpStatusCode.NoContent);
            return;
        }

        var link = (string)(await app.Client.SendAsync("POST", $"/users/{id}/set-password-link").JsonAsync())["url"]!;
        using var elsewhere = app.NewBrowser();
        using var set = await elsewhere.SubmitAsync(link, ("newPassword", "sea otters juggle pebbles"));
        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);
    }

    /// <summary>Sets an app up; the last is the cookie by which the browser is known from now on.</summary>
    private async Task<(OtpNet.Totp App, string[] RecoveryCodes, Cookie Known)> SetUpAsync(string name)
    {
        using var browser = app.NewBrowser();
        await browser.SignInAsync("/account/sign-in", name, SignInApp.Password).HasStatusAsync(HttpStatusCode.Redirect);
        var (totp, codes) = await browser.SetUpAuthenticatorAsync(DateTimeOffset.UtcNow);
        return (totp, codes, browser.Cookies.GetAllCookies().Single(cookie => cookie.Name == "idp-browser"));
    }

    /// <summary>
    /// How many are signed in who give one code, each with a copy of the cookies of who has given the password; half of them as the browser that
    /// is known.
    /// </summary>
    private async Task<int> GiveAtOnceAsync(string name, Cookie known, Func<string> take)
    {
        using var browser = app.NewBrowser();
        var page = await browser.GivePasswordAsync(name);
        var code = take();
        var answers = await AtOnceAsync(async number =>
        {
            var copies = new CookieContainer();
            copies.Add(browser.Cookies.GetAllCookies());
            if (number % 4 < 2)
            {
                copies.Add(known);
            }

            using var one = new Browser(Service(number).Client.BaseAddress!, cookies: copies);
            return await one.GiveCodeAsync(page, code);
        });
        return answers.Count(isIn => isIn);
    }

    private static Task<T[]> AtOnceAsync<T>(Func<int, Task<T>> work) => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(work));

    private SignInApp Service(int number) => number % 2 == 0 ? app : _replica;
}
