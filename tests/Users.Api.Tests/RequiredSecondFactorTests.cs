using Microsoft.AspNetCore.Hosting;
using Users.Api.Tests.Passkeys;

namespace Users.Api.Tests;

/// <summary>Where admins need a second factor.</summary>
public sealed class RequiredSecondFactorTests(RequiredSecondFactorTests.ForAdmins app) : IClassFixture<RequiredSecondFactorTests.ForAdmins>
{
    [Fact]
    public async Task Admin_without_one_is_led_to_set_it_up_before_being_signed_in()
    {
        var (_, name) = await app.CreateAccountAsync("admin");
        using var browser = app.NewBrowser();
        var page = await browser.GivePasswordAsync(name);
        Assert.StartsWith($"{SecondFactors.Page}?returnUrl=", page, StringComparison.Ordinal);
        using var closed = await browser.GetAsync("/account/passkeys");
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);

        var (totp, codes) = await browser.SetUpAuthenticatorAsync(TimeProvider.System.GetUtcNow(), page);
        Assert.Equal((10, 6), (codes.Length, totp.ComputeTotp().Length));
        using var open = await browser.GetAsync("/account/passkeys");
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        using var kept = await browser.SubmitAsync(SecondFactors.Page, "?handler=Remove");
        Assert.Contains("add a passkey before you remove the app", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passkey_is_enough_and_who_has_one_is_asked_for_it_instead_of_setting_up_an_app()
    {
        var device = new SoftAuthenticator();
        var (id, name, here) = await app.CreateWithPasskeyAsync(device);
        using (here)
        {
            await app.Client.SendAsync("PATCH", $"/users/{id}", """{"role":"admin"}""").JsonAsync();
        }

        using var browser = app.NewBrowser();
        var page = await browser.GivePasswordAsync(name);
        Assert.StartsWith("/account/second-factor?returnUrl=", page, StringComparison.Ordinal);
        using var notYet = await browser.GetAsync($"{SecondFactors.Page}?returnUrl=/");
        Assert.Equal(HttpStatusCode.Redirect, notYet.StatusCode);
        using var signedIn = await browser.UsePasskeyAsync(device);
        Assert.True(signedIn.IsIn());
    }

    [Fact]
    public async Task Members_go_on_with_the_password()
    {
        var (_, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        using var signedIn = await browser.SignInAsync("/account/sign-in", name, SignInApp.Password);
        Assert.True(signedIn.IsIn());
    }

    public sealed class ForAdmins : SignInApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Auth:RequireSecondFactor", "admins");
        }
    }
}
