using Tests.Smtp;

namespace Users.Api.Tests;

/// <summary>Who has forgotten the password gets a link by mail, and nobody learns who has an account.</summary>
public sealed class ForgottenPasswordTests(MailApp app) : IClassFixture<MailApp>
{
    private const string Page = "/account/forgot-password";
    private static int _addresses;

    [Theory]
    [InlineData("en", "Set a new password")]
    [InlineData("de", "Neues Passwort setzen")]
    public async Task Mail_in_the_language_of_the_page_has_a_link_that_sets_a_password_once(string language, string subject)
    {
        var (id, name) = await app.CreateAccountAsync();
        await AskAsync(name, language);

        var link = SmtpServer.LinkIn(await app.MailToAsync($"{name}@example.com", subject));

        var expires = await app.ExecuteAsync($"SELECT expires_at - now() FROM set_password_links WHERE user_id = {id}");
        Assert.InRange(((TimeSpan)expires!).TotalMinutes, 58, 60);
        using var browser = app.NewBrowser(NewAddress());
        using var set = await browser.SubmitAsync(link, ("newPassword", "sea otters juggle pebbles"));
        Assert.Contains("Your password has been set", await set.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var again = await browser.OpenAsync(link);
        var html = await again.Content.ReadAsStringAsync();
        Assert.Contains("Link not valid", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Page}\">Send me a new link", html, StringComparison.Ordinal);
        await app.MailToAsync($"{name}@example.com", "Your password was changed");
    }

    [Fact]
    public async Task A_stranger_who_asks_ends_no_link_and_of_all_one_sets_the_password()
    {
        var (id, name) = await app.CreateAccountAsync();
        var ofAdmin = (string)(await app.Client.SendAsync("POST", $"/users/{id}/set-password-link").JsonAsync())["url"]!;
        await AskAsync(name);
        await AskAsync(name);
        await Poll.UntilAsync(() => app.MailOf(name).Length == 2);
        string[] links = [ofAdmin, .. app.MailOf(name).Select(SmtpServer.LinkIn)];
        foreach (var link in links)
        {
            using var browser = app.NewBrowser(NewAddress());
            using var opened = await browser.OpenAsync(link);
            Assert.Contains("newPassword", await opened.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var answers = await Task.WhenAll(links.SelectMany(link => Enumerable.Repeat(link, 4)).Select(async link =>
        {
            using var browser = app.NewBrowser(NewAddress());
            using var set = await browser.SubmitAsync(link, ("newPassword", "sea otters juggle pebbles"));
            return await set.Content.ReadAsStringAsync();
        }));
        Assert.Single(answers, answer => answer.Contains("Your password has been set", StringComparison.Ordinal));
        Assert.Equal(0L, await app.ExecuteAsync($"SELECT count(*) FROM set_password_links WHERE user_id = {id}"));
    }

    [Fact]
    public async Task Page_answers_the_same_and_does_the_same_for_every_name()
    {
        var (known, name) = await app.CreateAccountAsync();
        var (gone, deactivated) = await app.CreateAccountAsync();
        await app.Client.SendAsync("POST", $"/users/{gone}/deactivate").JsonAsync();
        var before = await RowsAsync();
        var answers = new List<string>();
        foreach (var one in (string[])[name, $"{name}@EXAMPLE.com", deactivated, UsersApp.NewName(), "", new string('x', 5000)])
        {
            answers.Add(await AskAsync(one));
        }

        Assert.Single(answers.Distinct());
        // A row each, whoever was named; the rest is done after the answer.
        Assert.Equal(before + answers.Count, await RowsAsync());
        await Poll.UntilAsync(async () => (long)(await app.ExecuteAsync("SELECT count(*) FROM password_requests WHERE due_at IS NOT NULL"))! == 0);
        Assert.Equal(2, await app.CountAsync(known));
        Assert.Equal(0, await app.CountAsync(gone));
    }

    [Fact]
    public async Task Requests_for_one_name_are_limited_and_the_answer_stays_the_same()
    {
        var (id, name) = await app.CreateAccountAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AskAsync(name)));
        Assert.Single(answers.Distinct());
        await Poll.UntilAsync(async () => await app.CountAsync(id) == 3);
        Assert.Equal(3L, await app.ExecuteAsync($"SELECT count(*) FROM password_requests WHERE user_id = {id}"));
    }

    [Fact]
    public async Task Requests_from_one_network_are_limited()
    {
        var network = NewAddress();
        var before = await RowsAsync();
        for (var i = 0; i < 25; i++)
        {
            await AskAsync(UsersApp.NewName(), "en", network);
        }

        Assert.Equal(before + 20, await RowsAsync());
    }

    [Fact]
    public async Task Without_mail_the_page_says_so_and_sign_in_does_not_lead_to_it()
    {
        await using var off = new SignInApp();
        await off.InitializeAsync();
        using var browser = off.NewBrowser();
        using var page = await browser.GetAsync(Page);
        Assert.Contains("Ask an admin for a link", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var signIn = await browser.GetAsync("/account/sign-in");
        var html = await signIn.Content.ReadAsStringAsync();
        Assert.DoesNotContain(Page, html, StringComparison.Ordinal);
        Assert.Contains("Ask an admin for a link", html, StringComparison.Ordinal);
        using var own = app.NewBrowser();
        using var withMail = await own.GetAsync("/account/sign-in");
        Assert.Contains(Page, await withMail.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_signed_in_otherwise_and_forgot_the_password_is_led_to_a_new_one()
    {
        var (_, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser(NewAddress());
        using var signedIn = await browser.SignInAsync("/account/sign-in", name, SignInApp.Password);
        using var refused = await browser.SubmitAsync("/account/password", ("password", "forgotten"), ("newPassword", "sea otters juggle pebbles"));
        Assert.Contains($"href=\"{Page}\">Forgot your password?", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string NewAddress() => $"203.0.113.{Interlocked.Increment(ref _addresses)}";

    private async Task<long> RowsAsync() => (long)(await app.ExecuteAsync("SELECT count(*) FROM password_requests"))!;

    private async Task<string> AskAsync(string name, string language = "en", string? network = null)
    {
        using var browser = app.NewBrowser(network ?? NewAddress());
        browser.Cookies.Add(app.Client.BaseAddress!, new Cookie("language", language));
        using var response = await browser.SubmitAsync(Page, ("username", name));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return SignInPageTests.WithoutToken(await response.Content.ReadAsStringAsync());
    }
}
