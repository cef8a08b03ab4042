using System.Text.Json.Nodes;

namespace Users.Api.Tests.Passkeys;

/// <summary>What the pages' script does.</summary>
internal static class PasskeyPages
{
    public const string Page = "/account/passkeys";
    public const string SignIn = "/account/sign-in";

    public static async Task<HttpResponseMessage> AddPasskeyAsync(this Browser browser, SoftAuthenticator device, string name = "My phone") =>
        await browser.SubmitAsync(
            Page, "?handler=Add", ("name", name), ("credential", device.Create(await browser.OptionsAsync(Page, "Options"))));

    public static async Task<HttpResponseMessage> UsePasskeyAsync(this Browser browser, SoftAuthenticator device, string returnUrl = "/") =>
        await browser.SubmitAsync(
            SignIn,
            $"?handler=Passkey&returnUrl={Uri.EscapeDataString(returnUrl)}",
            ("credential", device.Sign(await browser.OptionsAsync(SignIn, "PasskeyOptions"))));

    public static async Task<JsonNode> OptionsAsync(this Browser browser, string page, string handler) =>
        await browser.SubmitAsync(page, $"?handler={handler}").JsonAsync(HttpStatusCode.OK);

    public static async Task<(long Id, string Name, Browser Browser)> CreateWithPasskeyAsync(this SignInApp app, SoftAuthenticator device)
    {
        var (id, name) = await app.CreateAccountAsync();
        var browser = app.NewBrowser();
        using var signedIn = await browser.SignInAsync(SignIn, name, SignInApp.Password);
        using var added = await browser.AddPasskeyAsync(device);
        Assert.Equal("/account/passkeys?done=added", added.Headers.Location?.OriginalString);
        return (id, name, browser);
    }

    public static bool IsIn(this HttpResponseMessage response) => response.StatusCode == HttpStatusCode.Redirect
        && response.Headers.GetValues("Set-Cookie").Any(cookie => cookie.StartsWith("idp=", StringComparison.Ordinal));
}
