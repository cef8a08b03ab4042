using System.Text.RegularExpressions;
using Microsoft.IdentityModel.JsonWebTokens;
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
        using var done = await browser.PostAsync(page, [.. HiddenFields.Of(html), ("code", app.ComputeTotp(now.UtcDateTime))]);
        var answer = await done.Content.ReadAsStringAsync();
        var codes = ReadRecoveryCodes(answer);
        Assert.True(codes.Length > 0, answer);
        return (app, codes);
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

    /// <summary>Whether an application is told that the browser's user has signed in so.</summary>
    public static async Task HasSignedInByAsync(this SignInApp app, Browser browser, string[] methods, string level)
    {
        var flow = new CodeFlow(app.Client);
        using var back = await browser.GetAsync(flow.Authorize());
        var token = new JsonWebToken((string)(await flow.RedeemAsync(CodeFlow.CodeIn(back)).JsonAsync())["id_token"]!);
        Assert.Equal(methods, token.Claims.Where(claim => claim.Type == "amr").Select(claim => claim.Value));
        Assert.Equal(level, token.GetClaim("acr").Value);
    }

    [GeneratedRegex("""<code id="secret">([^<]+)</code>""")]
    private static partial Regex Secret();

    [GeneratedRegex("""<li><code>([^<]+)</code></li>""")]
    private static partial Regex RecoveryCode();
}
