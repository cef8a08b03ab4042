using Microsoft.AspNetCore.Hosting;
using Users.Api.Tests.Passkeys;

namespace Users.Api.Tests;

/// <summary>Who guesses passwords is slowed down, and nobody else: least of all the owner.</summary>
public sealed class SignInLimitTests(SignInLimitTests.App app) : IClassFixture<SignInLimitTests.App>
{
    private const string Page = "/account/sign-in";
    private static int _addresses;

    public sealed class App : RefreshTests.WithClock
    {
        public const int Free = 3;
        public const int FreeOfStrangers = 8;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Auth:SignIn:FreeFailures", $"{Free}");
            builder.UseSetting("Auth:SignIn:FreeFailuresOfStrangers", $"{FreeOfStrangers}");
            builder.UseSetting("Auth:SignIn:FirstDelay", "00:01:00");
            builder.UseSetting("Auth:SignIn:LongestDelay", "00:15:00");
            builder.UseSetting("Auth:SignIn:LongestDelayByStrangers", "00:01:00");
        }
    }

    [Fact]
    public async Task A_strangers_guesses_hold_up_the_stranger_and_not_the_owner()
    {
        var (_, name) = await app.CreateAccountAsync();
        var stranger = NewAddress();
        var wrong = "";
        for (var i = 0; i <= App.Free; i++)
        {
            wrong = await TryAsync(stranger, i % 2 == 0 ? name : $"{name}@example.com", "wrong");
        }

        // The same page as for a wrong password.
        Assert.Equal(wrong.Replace($"{name}@example.com", name, StringComparison.Ordinal), await TryAsync(stranger, name, SignInApp.Password));
        Assert.Equal("", await TryAsync(NewAddress(), name, SignInApp.Password));
    }

    [Fact]
    public async Task The_wait_grows_with_each_guess_and_ends()
    {
        var (_, name) = await app.CreateAccountAsync();
        var address = NewAddress();
        for (var i = 0; i < App.Free; i++)
        {
            await TryAsync(address, name, "wrong");
        }

        foreach (var minutes in (int[])[1, 2, 4])
        {
            await TryAsync(address, name, "wrong");
            app.Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            Assert.NotEqual("", await TryAsync(address, name, SignInApp.Password));
            app.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal("", await TryAsync(address, name, SignInApp.Password));
    }

    [Fact]
    public async Task The_wait_is_a_quarter_of_an_hour_at_most_and_a_minute_for_what_others_did()
    {
        var (_, name) = await app.CreateAccountAsync();
        var address = NewAddress();
        for (var i = 0; i < App.Free + 8; i++)
        {
            await TryAsync(address, name, "wrong");
            app.Clock.Advance(TimeSpan.FromMinutes(15));
        }

        await TryAsync(address, name, "wrong");
        app.Clock.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.NotEqual("", await TryAsync(address, name, SignInApp.Password));
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        // By now the name has more failures than strangers may have made.
        Assert.Equal("", await TryAsync(address, name, SignInApp.Password));

        for (var i = 0; i < 4; i++)
        {
            await TryAsync(NewAddress(), name, "wrong");
            app.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await TryAsync(NewAddress(), name, "wrong");
        Assert.NotEqual("", await TryAsync(NewAddress(), name, SignInApp.Password));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("", await TryAsync(NewAddress(), name, SignInApp.Password));
    }

    [Fact]
    public async Task Failures_are_forgotten_half_an_hour_after_the_last()
    {
        var (_, name) = await app.CreateAccountAsync();
        var address = NewAddress();
        for (var i = 0; i < App.Free; i++)
        {
            await TryAsync(address, name, "wrong");
        }

        app.Clock.Advance(TimeSpan.FromMinutes(30));
        await TryAsync(address, name, "wrong");
        Assert.Equal("", await TryAsync(address, name, SignInApp.Password));
    }

    [Fact]
    public async Task Guesses_from_many_networks_hold_up_no_browser_that_the_owner_knows()
    {
        var (_, name) = await app.CreateAccountAsync();
        using var known = app.NewBrowser(NewAddress());
        using var before = await known.SignInAsync(Page, name, SignInApp.Password);
        Assert.Equal(HttpStatusCode.Redirect, before.StatusCode);
        for (var i = 0; i <= App.FreeOfStrangers; i++)
        {
            await TryAsync(NewAddress(), name, "wrong");
        }

        Assert.NotEqual("", await TryAsync(NewAddress(), name, SignInApp.Password));
        using var again = await known.SignInAsync(Page, name, SignInApp.Password);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("", await TryAsync(NewAddress(), name, SignInApp.Password));
    }

    [Fact]
    public async Task The_owner_in_a_known_browser_does_not_wait_behind_the_guesses_of_others()
    {
        const int Guesses = 40;
        var (_, name) = await app.CreateAccountAsync();
        using var known = app.NewBrowser(NewAddress());
        using var before = await known.SignInAsync(Page, name, SignInApp.Password);
        var own = await known.HiddenFieldsAsync(Page);
        var strangers = Enumerable.Range(0, Guesses).Select(_ => app.NewBrowser(NewAddress())).ToArray();
        var forms = await Task.WhenAll(strangers.Select(stranger => stranger.HiddenFieldsAsync(Page)));

        var guesses = strangers.Select((stranger, i) => stranger.PostAsync(Page, [.. forms[i], ("username", name), ("password", "wrong")])).ToArray();
        // They wait for each other now.
        await Task.WhenAny(guesses);
        using var again = await known.PostAsync(Page, [.. own, ("username", name), ("password", SignInApp.Password)]);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Contains(guesses, guess => !guess.IsCompleted);

        Array.ForEach(await Task.WhenAll(guesses), answer => answer.Dispose());
        Array.ForEach(strangers, stranger => stranger.Dispose());
    }

    [Fact]
    public async Task A_known_browser_is_held_up_by_its_own_guesses_and_for_other_names_counts_as_a_stranger()
    {
        var (own, other) = (await app.CreateAccountAsync(), await app.CreateAccountAsync());
        using var browser = app.NewBrowser(NewAddress());
        using var before = await browser.SignInAsync(Page, own.Name, SignInApp.Password);
        foreach (var name in (string[])[own.Name, other.Name])
        {
            for (var i = 0; i <= App.Free; i++)
            {
                using var wrong = await browser.SignInAsync(Page, name, "wrong");
            }

            using var held = await browser.SignInAsync(Page, name, SignInApp.Password);
            Assert.Equal(HttpStatusCode.OK, held.StatusCode);
            Assert.Equal("", await TryAsync(NewAddress(), name, SignInApp.Password));
        }
    }

    [Fact]
    public async Task A_network_of_guesses_holds_up_neither_known_browsers_nor_passkeys_behind_it()
    {
        var device = new SoftAuthenticator();
        var (_, _, owner) = await app.CreateWithPasskeyAsync(device);
        owner.Dispose();
        var (_, name) = await app.CreateAccountAsync();
        var address = NewAddress();
        using var known = app.NewBrowser(address);
        using var before = await known.SignInAsync(Page, name, SignInApp.Password);
        for (var i = 0; i <= App.FreeOfStrangers; i++)
        {
            await TryAsync(address, UsersApp.NewName(), "wrong");
        }

        Assert.NotEqual("", await TryAsync(address, name, SignInApp.Password));
        using var again = await known.SignInAsync(Page, name, SignInApp.Password);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        using var browser = app.NewBrowser(address);
        using var passkey = await browser.UsePasskeyAsync(device);
        Assert.True(passkey.IsIn());
    }

    [Fact]
    public async Task A_network_of_IPv6_is_one_address()
    {
        var (_, name) = await app.CreateAccountAsync();
        for (var i = 0; i <= App.Free; i++)
        {
            Assert.NotEqual("", await TryAsync($"2001:db8:0:7::{i:x}", name, "wrong"));
        }

        Assert.NotEqual("", await TryAsync("2001:db8:0:7:ffff::1", name, SignInApp.Password));
        Assert.Equal("", await TryAsync("2001:db8:0:8::1", name, SignInApp.Password));
    }

    [Fact]
    public async Task Right_passwords_never_count_however_many_come_at_once()
    {
        var (_, name) = await app.CreateAccountAsync();
        var address = NewAddress();
        var answers = await Task.WhenAll(Enumerable.Range(0, 3 * App.FreeOfStrangers).Select(_ => TryAsync(address, name, SignInApp.Password)));
        Assert.All(answers, answer => Assert.Equal("", answer));
        Assert.Equal("", await TryAsync(address, name, SignInApp.Password));
    }

    [Fact]
    public async Task Wrong_passwords_at_once_do_not_escape_the_count()
    {
        var (_, name) = await app.CreateAccountAsync();
        var address = NewAddress();
        await Task.WhenAll(Enumerable.Range(0, 3 * App.Free).Select(_ => TryAsync(address, name, "wrong")));
        Assert.NotEqual("", await TryAsync(address, name, SignInApp.Password));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        // One guess too many was looked at, and no further one.
        Assert.Equal("", await TryAsync(address, name, SignInApp.Password));
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_counted_as_one_that_somebody_has()
    {
        var (name, address) = (UsersApp.NewName(), NewAddress());
        for (var i = 0; i < App.Free + 4; i++)
        {
            Assert.NotEqual("", await TryAsync(address, name, "wrong"));
        }

        Assert.NotEqual(0L, await app.ExecuteAsync($"SELECT count(*) FROM sign_in_failures WHERE count = {App.Free + 1}"));
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
