using Microsoft.AspNetCore.Hosting;
using Users.Api.Tests.Passkeys;

namespace Users.Api.Tests;

/// <summary>Attempts to sign in that fail are limited for each name and from each address, beside the lockout of an account.</summary>
public sealed class SignInLimitTests(SignInLimitTests.App app) : IClassFixture<SignInLimitTests.App>
{
    private const string Page = "/account/sign-in";
    private static int _addresses;

    public sealed class App : RefreshTests.WithClock
    {
        public const int PerName = 3;
        public const int PerAddress = 8;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Auth:SignIn:FailuresPerName", $"{PerName}");
            builder.UseSetting("Auth:SignIn:FailuresPerAddress", $"{PerAddress}");
            builder.UseSetting("Auth:SignIn:Window", "00:15:00");
        }
    }

    [Fact]
    public async Task A_name_is_closed_from_whatever_address_and_looks_the_same_as_a_wrong_password()
    {
        var (id, name) = await app.CreateAccountAsync();
        var wrong = "";
        for (var i = 0; i < App.PerName; i++)
        {
            wrong = await TryAsync(NewAddress(), i % 2 == 0 ? name : $"{name}@example.com", "wrong");
        }

        Assert.Equal(wrong.Replace($"{name}@example.com", name, StringComparison.Ordinal), await TryAsync(NewAddress(), name, SignInApp.Password));
        // It is the limit and not the lockout, which takes more.
        Assert.Equal(App.PerName, await app.ExecuteAsync($"SELECT failures FROM accounts WHERE user_id = {id}"));
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("", await TryAsync(NewAddress(), name, SignInApp.Password));
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_counted_as_one_that_somebody_has()
    {
        var name = UsersApp.NewName();
        for (var i = 0; i < App.PerName + 2; i++)
        {
            Assert.NotEqual("", await TryAsync(NewAddress(), name, "wrong"));
        }

        Assert.Equal(1L, await app.ExecuteAsync($"SELECT count(*) FROM sign_in_failures WHERE count = {App.PerName + 2}"));
    }

    [Fact]
    public async Task Signing_in_begins_the_count_of_a_name_anew()
    {
        var (_, name) = await app.CreateAccountAsync();
        for (var i = 0; i < 2 * App.PerName; i++)
        {
            Assert.NotEqual("", await TryAsync(NewAddress(), name, "wrong"));
            Assert.Equal("", await TryAsync(NewAddress(), name, SignInApp.Password));
        }
    }

    [Fact]
    public async Task An_address_is_closed_for_every_name_and_for_passkeys_and_others_are_not()
    {
        var device = new SoftAuthenticator();
        var (_, name, owner) = await app.CreateWithPasskeyAsync(device);
        owner.Dispose();
        var address = NewAddress();
        for (var i = 0; i < App.PerAddress; i++)
        {
            // Signing in is no failure.
            Assert.Equal("", await TryAsync(address, name, SignInApp.Password));
            Assert.NotEqual("", await TryAsync(address, UsersApp.NewName(), "wrong"));
        }

        Assert.NotEqual("", await TryAsync(address, name, SignInApp.Password));
        using (var closed = app.NewBrowser(address))
        using (var passkey = await closed.UsePasskeyAsync(device))
        {
            Assert.False(passkey.IsIn());
        }

        Assert.Equal("", await TryAsync(NewAddress(), name, SignInApp.Password));
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("", await TryAsync(address, name, SignInApp.Password));
    }

    [Fact]
    public async Task A_network_of_IPv6_is_one_address()
    {
        var (_, name) = await app.CreateAccountAsync();
        for (var i = 0; i < App.PerAddress; i++)
        {
            Assert.NotEqual("", await TryAsync($"2001:db8:0:7::{i:x}", UsersApp.NewName(), "wrong"));
        }

        Assert.NotEqual("", await TryAsync("2001:db8:0:7:ffff::1", name, SignInApp.Password));
        Assert.Equal("", await TryAsync("2001:db8:0:8::1", name, SignInApp.Password));
    }

    [Fact]
    public async Task Attempts_at_once_do_not_escape_the_limit()
    {
        var names = await Task.WhenAll(Enumerable.Range(0, 2 * App.PerAddress).Select(_ => app.CreateAccountAsync()));
        var address = NewAddress();
        await Task.WhenAll(names.Select(user => TryAsync(address, user.Name, "wrong")));
        var looked = await app.ExecuteAsync($"SELECT sum(failures) FROM accounts WHERE user_id IN ({string.Join(',', names.Select(user => user.Id))})");
        Assert.Equal((long)App.PerAddress, looked);
    }

    private static string NewAddress() => $"198.51.100.{Interlocked.Increment(ref _addresses)}";

    /// <summary>The page that refuses, without what differs from one answer to the next; empty where somebody is signed in.</summary>
    private async Task<string> TryAsync(string address, string name, string password)
    {
        using var browser = app.NewBrowser(address);
        using var response = await browser.SignInAsync(Page, name, password);
        if (response.StatusCode == HttpStatusCode.Redirect)
        {
            return "";
        }

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return SignInPageTests.WithoutToken(await response.Content.ReadAsStringAsync());
    }
}
