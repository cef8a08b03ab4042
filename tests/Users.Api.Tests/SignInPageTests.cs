using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Users.Api.Tests;

public sealed partial class SignInPageTests(RefreshTests.WithClock app) : IClassFixture<RefreshTests.WithClock>
{
    private const string Page = "/account/sign-in";

    [Fact]
    public async Task Nobody_learns_who_has_an_account_or_what_is_wrong_with_it()
    {
        var (_, known) = await app.CreateAccountAsync();
        var (locked, deactivated) = ((await app.CreateAccountAsync()).Name, await app.CreateAccountAsync());
        var withoutPassword = (string)(await app.CreateUserAsync())["username"]!;
        await app.Client.SendAsync("POST", $"/users/{deactivated.Id}/deactivate").JsonAsync();
        using var browser = app.NewBrowser();
        for (var i = 0; i < 6; i++)
        {
            using var wrong = await browser.SignInAsync(Page, locked, "wrong");
        }

        var answers = new List<string>();
        foreach (var (name, password) in ((string, string)[])[
            (known, "wrong"), ("nobody at all", "wrong"), (locked, SignInApp.Password), (deactivated.Name, SignInApp.Password),
            (withoutPassword, SignInApp.Password), (withoutPassword, "")])
        {
            using var response = await browser.SignInAsync(Page, name, password);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var html = (await response.Content.ReadAsStringAsync()).Replace(name, "NAME", StringComparison.Ordinal);
            answers.Add(WithoutToken(html));
        }

        Assert.Single(answers.Distinct());
        Assert.Contains("role=\"alert\"", answers[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_takes_as_long_as_a_wrong_password()
    {
        using var browser = app.NewBrowser("203.0.113.99");
        var (knownTime, unknownTime) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < 12; i++)
        {
            // The shortest of many is the one that nothing else on the machine has slowed down.
            knownTime = Shorter(knownTime, await TimeAsync((await app.CreateAccountAsync()).Name));
            unknownTime = Shorter(unknownTime, await TimeAsync(UsersApp.NewName()));
        }

        // The hash takes tens of milliseconds and everything else some: without it, it would be a fraction.
        Assert.InRange(unknownTime / knownTime, 0.5, 2);

        async Task<TimeSpan> TimeAsync(string name)
        {
            using var first = await browser.GetAsync(Page);
            var watch = Stopwatch.StartNew();
            using var response = await browser.SignInAsync(Page, name, "wrong");
            return watch.Elapsed;
        }
    }

    [Fact]
    public async Task An_unknown_name_is_looked_for_as_a_known_one_is()
    {
        var (_, known) = await app.CreateAccountAsync();
        var withoutPassword = (string)(await app.CreateUserAsync())["username"]!;
        using var browser = app.NewBrowser("203.0.113.98");
        foreach (var name in (string[])[known, withoutPassword, UsersApp.NewName()])
        {
            using var sent = new SentCommands(app.Database);
            using var response = await browser.SignInAsync(Page, name, "wrong");
            Assert.Single(await sent.ExplainAsync(), plan => plan.ToJsonString().Contains("\"accounts\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Many_wrong_passwords_need_a_wait_and_a_good_one_starts_the_count_anew()
    {
        var (_, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        await TryAsync(4, "wrong", HttpStatusCode.OK);
        await TryAsync(1, SignInApp.Password, HttpStatusCode.Redirect);
        await TryAsync(6, "wrong", HttpStatusCode.OK);
        await TryAsync(1, SignInApp.Password, HttpStatusCode.OK);
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        await TryAsync(1, SignInApp.Password, HttpStatusCode.Redirect);

        async Task TryAsync(int times, string password, HttpStatusCode status)
        {
            for (var i = 0; i < times; i++)
            {
                await browser.SignInAsync(Page, name, password).HasStatusAsync(status);
            }
        }
    }

    [Theory]
    [InlineData("/invoices?status=open", "/invoices?status=open")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("///evil.example/", "/")]
    [InlineData("/\t/evil.example/", "/")]
    [InlineData("/\r\nSet-Cookie: idp=x", "/")]
    [InlineData("/\u0085/evil.example/", "/")] // a line break beyond ASCII
    [InlineData("~//evil.example/", "/")]
    [InlineData("/%5Cevil.example/", "/%5Cevil.example/")] // no browser decodes a path
    [InlineData("/users?q=\u00e9", "/users?q=%C3%A9")]
    [InlineData("/\uff0fevil.example/", "/%EF%BC%8Fevil.example/")] // a wide slash
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("", "/")]
    public async Task Nobody_is_sent_to_another_site(string returnUrl, string location)
    {
        using var browser = app.NewBrowser();
        using var response = await browser.SignInAsync($"{Page}?returnUrl={Uri.EscapeDataString(returnUrl)}", "admin", SignInApp.Password);
        Assert.Equal(location, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_form_of_another_site_is_shown_anew()
    {
        using var form = new FormUrlEncodedContent([new("username", "admin"), new("password", SignInApp.Password)]);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Client.BaseAddress };
        using var response = await http.PostAsync(Page, form);
        Assert.Equal((HttpStatusCode.Redirect, $"{Page}?stale=1"), (response.StatusCode, response.Headers.Location!.OriginalString));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData(Page)]
    [InlineData("/account/set-password")]
    [InlineData("/account/confirm-email")]
    [InlineData("/account/signed-out")]
    [InlineData("/account/account.css")]
    [InlineData("/account/passkeys.js")]
    [InlineData("/account/links.js")]
    [InlineData("/account/forms.js")]
    public async Task Pages_allow_nothing_but_their_own_files(string path)
    {
        using var browser = app.NewBrowser();
        using var response = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        var body = await response.Content.ReadAsStringAsync();
        Assert.DoesNotMatch("style=|<script>|<style>|onclick=|innerHTML|eval", body);
    }

    [Fact]
    public async Task The_cookie_is_for_the_server_alone()
    {
        using var browser = app.NewBrowser();
        using var response = await browser.SignInAsync(Page, "admin", SignInApp.Password);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("idp=", StringComparison.Ordinal));
        Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("; samesite=lax", cookie, StringComparison.Ordinal);
    }

    internal static string WithoutToken(string html) => RequestToken().Replace(html, "");

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    [GeneratedRegex("""<input name="__RequestVerificationToken"[^>]*>""")]
    private static partial Regex RequestToken();
}
