using System.Text.RegularExpressions;
using MimeKit;
using Tests.Smtp;
using Users.Api.Tests.Passkeys;

namespace Users.Api.Tests;

/// <summary>Every letter to users as it reads in each language: <c>Golden/letters.{language}.txt</c>.</summary>
public sealed partial class LetterTests(MailApp app) : IClassFixture<MailApp>
{
    private const string Network = "203.0.113.8";
    private const string UserAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private const string NewPassword = "sea otters juggle pebbles";

    private readonly List<MimeMessage> _letters = [];

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task Every_letter_reads_as_it_is_written_down(string language)
    {
        var name = UsersApp.NewName();
        using var admin = ClientFor(app.Issuer.Machine(), language);
        var user = await admin.SendAsync("POST", "/users", UsersApp.Body(name)).JsonAsync(HttpStatusCode.Created);
        var invitation = await NextAsync(name);

        using var first = BrowserIn(language);
        using var chosen = await first.SubmitAsync(SmtpServer.LinkIn(invitation), ("newPassword", SignInApp.Password));
        using var browser = BrowserIn(language);
        using var signedIn = await browser.SignInAsync(PasskeyPages.SignIn, name, SignInApp.Password);
        await NextAsync(name);
        using var added = await browser.AddPasskeyAsync(new SoftAuthenticator());
        await NextAsync(name);
        using var removed = await browser.SubmitAsync(PasskeyPages.Page, "?handler=Remove");
        await NextAsync(name);
        await browser.SetUpAuthenticatorAsync(TimeProvider.System.GetUtcNow());
        await NextAsync(name);
        using var without = await admin.DeleteAsync($"/users/{user["id"]}/second-factor");
        await NextAsync(name);
        using var changed = await browser.SubmitAsync("/account/password", ("password", SignInApp.Password), ("newPassword", NewPassword));
        await NextAsync(name);

        using var self = ClientFor(app.Issuer.Member((long)user["id"]!), language);
        await self.SendAsync("PATCH", $"/users/{user["id"]}", $$"""{"email":"{{name}}@example.org"}""").JsonAsync();
        using var confirmed = await browser.SubmitAsync(SmtpServer.LinkIn(await NextAsync(name)), ("confirm", "true"));
        await NextAsync(name);
        using var forgotten = await browser.SubmitAsync("/account/forgot-password", ("username", name));
        await NextAsync(name);
        await admin.SendAsync("POST", $"/users/{user["id"]}/send-set-password-link").JsonAsync();
        await NextAsync(name);

        Assert.Equal(Golden($"letters.{language}.txt"), string.Join('\n', _letters.Select(letter => Describe(letter, name))));
        Assert.All(_letters, letter => Assert.Contains($"lang=\"{language}\"", letter.HtmlBody, StringComparison.Ordinal));
    }

    private async Task<MimeMessage> NextAsync(string name)
    {
        MimeMessage[] mine = [];
        await Poll.UntilAsync(() => (mine = app.MailOf(name)).Length > _letters.Count, $"letter {_letters.Count + 1} to {name}");
        _letters.Add(Assert.Single(mine, letter => !_letters.Contains(letter)));
        return _letters[^1];
    }

    private HttpClient ClientFor(string token, string language)
    {
        var client = app.ClientFor(token);
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    private Browser BrowserIn(string language)
    {
        var browser = new Browser(app.Client.BaseAddress!, Network, userAgent: UserAgent);
        browser.Cookies.Add(app.Client.BaseAddress!, new Cookie("language", language));
        return browser;
    }

    private static string Describe(MimeMessage letter, string name)
    {
        var text = $"To {letter.To.Mailboxes.Single().Address}: {letter.Subject}\n\n{letter.TextBody!.ReplaceLineEndings("\n")}";
        foreach (var (value, placeholder) in ((string, string)[])[(name, "{name}"), (TestIssuer.Issuer, "{issuer}"), (Network, "{network}"), (UserAgent, "{browser}")])
        {
            text = text.Replace(value, placeholder, StringComparison.Ordinal);
        }

        return When().Replace(Token().Replace(text, "#{token}"), "{when}");
    }

    private static string Golden(string name)
    {
        using var reader = new StreamReader(typeof(LetterTests).Assembly.GetManifestResourceStream($"Users.Api.Tests.Golden.{name}")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("#[A-Za-z0-9_-]{43}")]
    private static partial Regex Token();

    [GeneratedRegex(@"\d{1,2}\.? \p{L}+ \d{4}, \d\d:\d\d UTC")]
    private static partial Regex When();
}
