using System.Text.RegularExpressions;

namespace Users.Api.Tests.Passkeys;

/// <summary>The page of one's own passkeys.</summary>
public sealed class PasskeyPageTests(RefreshTests.WithClock app) : IClassFixture<RefreshTests.WithClock>
{
    [Fact]
    public async Task Passkeys_are_listed_with_their_dates_for_their_owner_alone()
    {
        var device = new SoftAuthenticator();
        var other = new SoftAuthenticator();
        using var mine = (await app.CreateWithPasskeyAsync(device)).Browser;
        using var others = (await app.CreateWithPasskeyAsync(other)).Browser;
        using var added = await others.AddPasskeyAsync(new SoftAuthenticator(), "<b>the other's</b> key");

        var html = await ReadAsync(mine);
        Assert.Contains("<strong>My phone</strong>", html, StringComparison.Ordinal);
        Assert.Contains($"""<time datetime="{app.Clock.GetUtcNow():yyyy-MM-dd}T""", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "<strong>My phone</strong>"));
        Assert.DoesNotContain("the other&#x27;s", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;the other&#x27;s&lt;/b&gt; key", await ReadAsync(others), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_removed_by_its_owner_alone_and_signs_in_no_more()
    {
        var device = new SoftAuthenticator();
        var (id, _, mine) = await app.CreateWithPasskeyAsync(device);
        using var others = (await app.CreateWithPasskeyAsync(new SoftAuthenticator())).Browser;
        var passkey = $"{await app.ExecuteAsync($"SELECT id FROM passkeys WHERE user_id = {id}")}";

        using var foreign = await others.SubmitAsync(PasskeyPages.Page, "?handler=Remove", ("id", passkey));
        Assert.Contains("My phone", await ReadAsync(mine), StringComparison.Ordinal);
        using var removed = await mine.SubmitAsync(PasskeyPages.Page, "?handler=Remove", ("id", passkey));
        Assert.Equal("/account/passkeys?done=removed", removed.Headers.Location!.OriginalString);
        Assert.Contains("You have no passkeys yet.", await ReadAsync(mine), StringComparison.Ordinal);
        using var tried = await mine.UsePasskeyAsync(device);
        Assert.False(tried.IsIn());

        var history = (await app.Client.GetAsync($"/users/{id}/history").JsonAsync()).AsArray();
        Assert.Equal(["passkey_removed", "passkey_added"], history.Take(2).Select(entry => (string)entry!["action"]!));
        Assert.All(history.Take(2), entry => Assert.Equal($"user:{id}", (string)entry!["actor"]!["id"]!));
        Assert.Equal(("My phone", "My phone"), (
            (string)history[0]!["changes"]!["passkey"]!["from"]!, (string)history[1]!["changes"]!["passkey"]!["to"]!));
        mine.Dispose();
    }

    [Fact]
    public async Task Who_is_not_signed_in_or_was_so_long_ago_signs_in_first()
    {
        using var nobody = app.NewBrowser();
        using var page = await nobody.GetAsync(PasskeyPages.Page);
        Assert.Equal((HttpStatusCode.Redirect, PasskeyPages.SignIn), (page.StatusCode, page.Headers.Location?.AbsolutePath));

        var (_, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        using var signedIn = await browser.SignInAsync(PasskeyPages.SignIn, name, SignInApp.Password);
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        using var later = await browser.GetAsync(PasskeyPages.Page);
        Assert.Equal($"{PasskeyPages.SignIn}?ReturnUrl=%2Faccount%2Fpasskeys", later.Headers.Location?.PathAndQuery);
    }

    [Fact]
    public async Task A_form_of_another_site_adds_nothing()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        using var signedIn = await browser.SignInAsync(PasskeyPages.SignIn, name, SignInApp.Password);
        var device = new SoftAuthenticator();
        var credential = device.Create(await browser.OptionsAsync(PasskeyPages.Page, "Options"));
        using var forged = await browser.PostAsync($"{PasskeyPages.Page}?handler=Add", ("name", "forged"), ("credential", credential));
        Assert.Equal(0L, await app.ExecuteAsync($"SELECT count(*) FROM passkeys WHERE user_id = {id}"));
    }

    [Fact]
    public async Task What_a_device_answers_for_another_user_or_a_second_time_is_not_added()
    {
        var device = new SoftAuthenticator();
        var (id, _, mine) = await app.CreateWithPasskeyAsync(device);
        using var again = await mine.AddPasskeyAsync(device);
        Assert.Contains("The passkey was not added", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var (otherId, otherName) = await app.CreateAccountAsync();
        using var other = app.NewBrowser();
        using var signedIn = await other.SignInAsync(PasskeyPages.SignIn, otherName, SignInApp.Password);
        using var stolen = await other.AddPasskeyAsync(device);
        Assert.Contains("The passkey was not added", await stolen.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var wrongSite = await other.AddPasskeyAsync(new SoftAuthenticator { Origin = "https://evil.example" });
        using var nameless = await other.AddPasskeyAsync(new SoftAuthenticator(), " ");
        Assert.Contains("The name is not valid. Must have 1 to 60 characters.", await nameless.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0L, await app.ExecuteAsync($"SELECT count(*) FROM passkeys WHERE user_id = {otherId}"));
        Assert.Equal(1L, await app.ExecuteAsync($"SELECT count(*) FROM passkeys WHERE user_id = {id}"));
        mine.Dispose();
    }

    [Fact]
    public async Task Nobody_has_more_than_twenty()
    {
        var (id, _, browser) = await app.CreateWithPasskeyAsync(new SoftAuthenticator());
        await app.ExecuteAsync(
            $"""
            INSERT INTO passkeys (user_id, name, credential_id, public_key, transports, sign_count, is_backup_eligible, is_backed_up, created_at)
            SELECT {id}, 'more', decode(md5({id} || '-' || n), 'hex'), '', ARRAY[]::text[], 0, false, false, now() FROM generate_series(1, 19) AS n
            """);
        using var refused = await browser.AddPasskeyAsync(new SoftAuthenticator());
        Assert.Contains("You can have up to 20", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(20L, await app.ExecuteAsync($"SELECT count(*) FROM passkeys WHERE user_id = {id}"));
        browser.Dispose();
    }

    private static async Task<string> ReadAsync(Browser browser)
    {
        using var response = await browser.GetAsync(PasskeyPages.Page);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
