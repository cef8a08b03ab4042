using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Options;
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
        using var closed = await browser.GetAsync("/account/password");
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);

        var (totp, codes) = await browser.SetUpAuthenticatorAsync(TimeProvider.System.GetUtcNow(), page);
        Assert.Equal((10, 6), (codes.Length, totp.ComputeTotp().Length));
        using var open = await browser.GetAsync("/account/passkeys");
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        using var kept = await browser.SubmitAsync(SecondFactors.Page, "?handler=Remove");
        Assert.Contains("add a passkey before you remove the app", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Admin_without_one_can_add_a_passkey_instead_of_an_app()
    {
        var (_, name) = await app.CreateAccountAsync("admin");
        using var browser = app.NewBrowser();
        using var offered = await browser.GetAsync(await browser.GivePasswordAsync(name));
        Assert.Contains($"""href="{PasskeyPages.Page}?returnUrl=""", await offered.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var shown = await browser.GetAsync(PasskeyPages.Page);
        Assert.Contains("Your account needs a second factor", await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var added = await browser.AddPasskeyAsync(new SoftAuthenticator());
        Assert.True(added.IsIn());
        using var open = await browser.GetAsync(PasskeyPages.Page);
        Assert.Contains("My phone", await open.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await app.HasSignedInByAsync(browser, ["pwd", "pop", "user", "mfa"], "aal2");
    }

    [Fact]
    public async Task Last_passkey_of_an_admin_without_an_app_stays()
    {
        var (_, name) = await app.CreateAccountAsync("admin");
        using var browser = app.NewBrowser();
        await browser.GivePasswordAsync(name);
        using var added = await browser.AddPasskeyAsync(new SoftAuthenticator());
        Assert.True(added.IsIn());
        var id = await app.ExecuteAsync($"SELECT p.id FROM passkeys p JOIN users u ON u.id = p.user_id WHERE u.username = '{name}'");
        using var kept = await browser.SubmitAsync(PasskeyPages.Page, "?handler=Remove", ("id", $"{id}"));
        Assert.Contains("add another passkey or an authenticator app", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await browser.SetUpAuthenticatorAsync(TimeProvider.System.GetUtcNow());
        using var removed = await browser.SubmitAsync(PasskeyPages.Page, "?handler=Remove", ("id", $"{id}"));
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
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
        foreach (var closed in (string[])[SecondFactors.Page, PasskeyPages.Page])
        {
            using var notYet = await browser.GetAsync($"{closed}?returnUrl=/");
            Assert.Equal(HttpStatusCode.Redirect, notYet.StatusCode);
        }

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

    [Theory]
    [InlineData("member")]
    [InlineData("admin")]
    public async Task Everybody_sets_one_up_where_everybody_needs_one(string role)
    {
        await using var everybody = new Requiring("everybody");
        await everybody.InitializeAsync();
        var (_, name) = await everybody.CreateAccountAsync(role);
        using var browser = everybody.NewBrowser();
        Assert.StartsWith($"{SecondFactors.Page}?returnUrl=", await browser.GivePasswordAsync(name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sometimes")]
    [InlineData("2")]
    [InlineData("")]
    public async Task Another_value_is_refused_at_the_start_with_those_there_are(string value)
    {
        await using var refused = new Requiring(value);
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(async () => await refused.InitializeAsync());
        Assert.Equal("Auth:RequireSecondFactor must be none, admins or everybody.", problem.Message);
    }

    public sealed class ForAdmins() : Requiring("admins");

    public class Requiring(string whom) : SignInApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Auth:RequireSecondFactor", whom);
        }
    }
}
