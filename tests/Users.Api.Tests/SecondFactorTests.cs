using Users.Api.Tests.Passkeys;

namespace Users.Api.Tests;

/// <summary>Authenticator apps and recovery codes: setting up, signing in, and what does not sign in.</summary>
public sealed class SecondFactorTests(RefreshTests.WithClock app) : IClassFixture<RefreshTests.WithClock>
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Password_alone_signs_nobody_in_who_has_an_app_and_each_code_works_once()
    {
        var (_, name) = await app.CreateAccountAsync();
        var (totp, _) = await SetUpAsync(name);
        using var browser = app.NewBrowser();
        var page = await browser.GivePasswordAsync(name);
        Assert.StartsWith("/account/second-factor?returnUrl=", page, StringComparison.Ordinal);
        using var closed = await browser.GetAsync("/account/password");
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);

        // The code that has set the app up counts as used.
        Assert.False(await browser.GiveCodeAsync(page, totp.ComputeTotp(Now())));
        Assert.False(await browser.GiveCodeAsync(page, "000000"));
        app.Clock.Advance(Step);
        var code = totp.ComputeTotp(Now());
        Assert.True(await browser.GiveCodeAsync(page, code));
        using var open = await browser.GetAsync("/account/password");
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);

        using var other = app.NewBrowser();
        Assert.False(await other.GiveCodeAsync(await other.GivePasswordAsync(name), code));
    }

    [Fact]
    public async Task Codes_of_a_clock_that_is_half_a_minute_off_are_taken_and_no_others()
    {
        var (_, name) = await app.CreateAccountAsync();
        var (totp, _) = await SetUpAsync(name);
        app.Clock.Advance(10 * Step);
        using var browser = app.NewBrowser();
        var page = await browser.GivePasswordAsync(name);
        Assert.False(await browser.GiveCodeAsync(page, totp.ComputeTotp(Now() - (2 * Step))));
        Assert.False(await browser.GiveCodeAsync(page, totp.ComputeTotp(Now() + (2 * Step))));
        Assert.True(await browser.GiveCodeAsync(page, totp.ComputeTotp(Now() - Step)));
    }

    [Fact]
    public async Task Recovery_code_takes_the_place_of_the_app_once_and_new_ones_replace_the_old()
    {
        var (id, name) = await app.CreateAccountAsync();
        var (_, codes) = await SetUpAsync(name);
        Assert.Equal(10, codes.Distinct().Count());
        using var browser = app.NewBrowser();
        Assert.True(await browser.GiveCodeAsync(await browser.GivePasswordAsync(name), codes[0].ToUpperInvariant()));

        using var again = app.NewBrowser();
        var page = await again.GivePasswordAsync(name);
        Assert.False(await again.GiveCodeAsync(page, codes[0]));
        using var renewed = await browser.SubmitAsync(SecondFactors.Page, "?handler=RecoveryCodes");
        var fresh = SecondFactors.ReadRecoveryCodes(await renewed.Content.ReadAsStringAsync());
        Assert.Equal(10, fresh.Length);
        Assert.False(await again.GiveCodeAsync(page, codes[1]));
        Assert.True(await again.GiveCodeAsync(page, fresh[1]));

        var history = await app.Client.GetAsync($"/users/{id}/history").JsonAsync();
        Assert.Equal(
            ["recovery_code_used", "recovery_codes_renewed", "recovery_code_used", "authenticator_added"],
            history.AsArray().Take(4).Select(entry => (string)entry!["action"]!));
    }

    [Fact]
    public async Task Wrong_codes_need_a_wait_and_a_right_password_does_not_make_them_forgotten()
    {
        var (_, name) = await app.CreateAccountAsync();
        var (totp, _) = await SetUpAsync(name);
        app.Clock.Advance(2 * Step);
        for (var i = 0; i < 6; i++)
        {
            using var guessing = app.NewBrowser();
            Assert.False(await guessing.GiveCodeAsync(await guessing.GivePasswordAsync(name), "not a code"));
        }

        using var browser = app.NewBrowser();
        var page = await browser.GivePasswordAsync(name);
        Assert.False(await browser.GiveCodeAsync(page, totp.ComputeTotp(Now())));
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.True(await browser.GiveCodeAsync(page, totp.ComputeTotp(Now())));
    }

    [Fact]
    public async Task Id_token_says_how_somebody_has_signed_in()
    {
        var device = new SoftAuthenticator();
        var (_, name, here) = await app.CreateWithPasskeyAsync(device);
        using (here)
        {
            await app.HasSignedInByAsync(here, ["pwd"], "aal1");
            var (totp, _) = await here.SetUpAuthenticatorAsync(app.Clock.GetUtcNow());
            app.Clock.Advance(Step);
            using var browser = app.NewBrowser();
            Assert.True(await browser.GiveCodeAsync(await browser.GivePasswordAsync(name), totp.ComputeTotp(Now())));
            await app.HasSignedInByAsync(browser, ["pwd", "otp", "mfa"], "aal2");
        }

        using var other = app.NewBrowser();
        using var signedIn = await other.UsePasskeyAsync(device);
        Assert.True(signedIn.IsIn());
        await app.HasSignedInByAsync(other, ["pop", "user", "mfa"], "aal2");
    }

    [Fact]
    public async Task Admin_removes_an_app_and_learns_what_is_left()
    {
        var (id, name) = await app.CreateAccountAsync();
        await SetUpAsync(name);
        var state = await app.Client.GetAsync($"/users/{id}/second-factor").JsonAsync();
        Assert.Equal((true, 10, 0, false), ((bool)state["authenticator"]!, (int)state["recovery_codes"]!, (int)state["passkeys"]!, (bool)state["required"]!));
        using var waiting = app.NewBrowser();
        var page = await waiting.GivePasswordAsync(name);
        var left = await app.Client.SendAsync("DELETE", $"/users/{id}/second-factor").JsonAsync();
        Assert.Equal((false, 0, 0), ((bool)left["authenticator"]!, (int)left["recovery_codes"]!, (int)left["passkeys"]!));

        // Who was asked for a code is not asked for what is gone.
        using var asked = await waiting.GetAsync(page);
        await waiting.SignInAsync(asked.Headers.Location!.OriginalString, name, SignInApp.Password).HasStatusAsync(HttpStatusCode.Redirect);
        using var open = await waiting.GetAsync("/account/password");
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        var history = await app.Client.GetAsync($"/users/{id}/history").JsonAsync();
        Assert.Equal("authenticator_removed", (string)history[0]!["action"]!);
    }

    [Fact]
    public async Task Neither_the_secret_nor_a_recovery_code_is_in_a_table()
    {
        var (id, name) = await app.CreateAccountAsync();
        var (totp, codes) = await SetUpAsync(name);
        var secret = (byte[])(await app.ExecuteAsync($"SELECT secret FROM authenticators WHERE user_id = {id}"))!;
        Assert.True(secret.Length > 60, "An encrypted secret is longer than its 20 bytes.");
        Assert.Equal(6, totp.ComputeTotp(Now()).Length);
        var kept = (string)(await app.ExecuteAsync($"SELECT string_agg(encode(hash, 'escape'), ' ') FROM recovery_codes WHERE user_id = {id}"))!;
        Assert.All(codes, code => Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), kept, StringComparison.Ordinal));
        Assert.Equal(10L, await app.ExecuteAsync($"SELECT count(*) FROM recovery_codes WHERE user_id = {id} AND length(hash) = 32"));
    }

    private DateTime Now() => app.Clock.GetUtcNow().UtcDateTime;

    private async Task<(OtpNet.Totp App, string[] RecoveryCodes)> SetUpAsync(string name)
    {
        using var browser = app.NewBrowser();
        await browser.SignInAsync("/account/sign-in", name, SignInApp.Password).HasStatusAsync(HttpStatusCode.Redirect);
        return await browser.SetUpAuthenticatorAsync(app.Clock.GetUtcNow());
    }
}
