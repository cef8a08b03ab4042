namespace Users.Api.Tests;

public sealed class PageLanguageTests(SignInApp app) : IClassFixture<SignInApp>
{
    [Theory]
    [InlineData(null, null, "en")]
    [InlineData("de-AT,en;q=0.5", null, "de")]
    [InlineData("fr,de;q=0.5", null, "de")]
    [InlineData("fr", null, "en")]
    [InlineData("de", "language=en", "en")]
    [InlineData("en", "language=de", "de")]
    [InlineData("de", "language=xx", "de")]
    public async Task Page_is_in_the_chosen_language_or_the_one_the_browser_prefers(string? preferred, string? cookie, string language)
    {
        var html = await ReadAsync("/account/sign-in", preferred, cookie);
        Assert.Contains($"<html lang=\"{language}\"", html, StringComparison.Ordinal);
        Assert.Contains(language == "de" ? "<h1>Anmelden</h1>" : "<h1>Sign in</h1>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "system", "light dark")]
    [InlineData("theme=dark", "dark", "dark")]
    [InlineData("theme=light", "light", "light")]
    [InlineData("theme=&quot;onload=", "system", "light dark")]
    public async Task Page_has_the_chosen_theme_or_the_systems(string? cookie, string theme, string schemes)
    {
        var html = await ReadAsync("/account/signed-out", null, cookie);
        Assert.Contains($"<html lang=\"en\" data-theme=\"{theme}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<meta name=\"color-scheme\" content=\"{schemes}\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kurz", "Bitte 12 bis 256 Zeichen.")]
    [InlineData("aaaaaaaaaaaaaaa", "Bitte mindestens 5 verschiedene Zeichen.")]
    [InlineData("password1234", "Leicht zu erraten")]
    [InlineData("with\u0001control characters", "Bitte ohne Steuerzeichen.")]
    [InlineData("sea otters juggle pebbles", "Ein gutes Passwort.")]
    public async Task What_is_wrong_with_a_password_is_said_in_the_language_of_the_page(string password, string said)
    {
        using var browser = app.NewBrowser();
        browser.Cookies.Add(app.Client.BaseAddress!, new Cookie("language", "de"));
        using var signedIn = await browser.SignInAsync("/account/sign-in", "admin", SignInApp.Password);
        using var advice = await browser.SubmitAsync("/account/password", "?handler=Strength", ("newPassword", password));
        Assert.StartsWith(said, await advice.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync(string path, string? preferred, string? cookie)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = app.Client.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (preferred is not null)
        {
            request.Headers.Add("Accept-Language", preferred);
        }

        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
