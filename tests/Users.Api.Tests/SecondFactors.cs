using System.Text.RegularExpressions;
using System.Web;
using OtpNet;

namespace Users.Api.Tests;

/// <summary>An authenticator app, and what its pages ask for.</summary>
internal static partial class SecondFactors
{
    public const string Page = "/account/authenticator";
    private const string SignIn = "/account/sign-in";

    /// <summary>Sets an app up on the page; the app's secret and the recovery codes.</summary>
    public static async Task<(Totp App, string[] RecoveryCodes)> SetUpAuthenticatorAsync(this Browser browser, DateTimeOffset now, string page = Page)
    {
        using var shown = await browser.GetAsync(page);
        var html = await shown.Content.ReadAsStringAsync();
        Assert.True(shown.IsSuccessStatusCode, html);
        var app = new Totp(Base32Encoding.ToBytes(Secret().Match(html).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal)));
        using var done = await browser.PostAsync(
            page,
            ("secret", HttpUtility.HtmlDecode(Kept().Match(html).Groups[1].Value)),
            ("__RequestVerificationToken", RequestToken().Match(html).Groups[1].Value),
            ("code", app.ComputeTotp(now.UtcDateTime)));
        var answer = await done.Content.ReadAsStringAsync();
        Assert.Contains("is set up", answer, StringComparison.Ordinal);
        return (app, ReadRecoveryCodes(answer));
    }

    public static string[] ReadRecoveryCodes(string html) => [.. RecoveryCode().Matches(html).Select(match => match.Groups[1].Value)];

    /// <summary>Gives the right password; the page that asks for more.</summary>
    public static async Task<string> GivePasswordAsync(this Browser browser, string name)
    {
        using var asked = await browser.SignInAsync(SignIn, name, SignInApp.Password);
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.DoesNotContain(asked.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("idp=", StringComparison.Ordinal) && cookie.Length > 100);
        return asked.Headers.Location!.OriginalString;
    }

    public static async Task<bool> GiveCodeAsync(this Browser browser, string page, string code)
    {
        using var given = await browser.SubmitAsync(page, ("code", code));
        return given.StatusCode == HttpStatusCode.Redirect;
    }

    [GeneratedRegex("""<code id="secret">([^<]+)</code>""")]
    private static partial Regex Secret();

    [GeneratedRegex("""name="secret" value="([^"]+)""")]
    private static partial Regex Kept();

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex RequestToken();

    [GeneratedRegex("""<li><code>([^<]+)</code></li>""")]
    private static partial Regex RecoveryCode();
}
