using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using Microsoft.IdentityModel.Tokens;

namespace Users.Api.Tests;

/// <summary>An application that asks for tokens, as the gateway does.</summary>
public sealed class CodeFlow(HttpClient service)
{
    private const string Callback = TestIssuer.Issuer + "auth/callback";
    private readonly string _verifier = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    public string Authorize(params (string Name, string? Value)[] changes)
    {
        var parameters = HttpUtility.ParseQueryString("");
        foreach (var (name, value) in ((string, string?)[])[
            ("client_id", "gateway"), ("redirect_uri", Callback), ("response_type", "code"), ("state", "some state"), ("nonce", "some nonce"),
            ("scope", "openid profile email offline_access users billing"), ("code_challenge_method", "S256"),
            ("code_challenge", Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(_verifier)))), .. changes])
        {
            parameters[name] = value;
        }

        foreach (var (name, _) in changes.Where(change => change.Value is null))
        {
            parameters.Remove(name);
        }

        return $"/connect/authorize?{parameters}";
    }

    /// <summary>Asks the token endpoint, as the client with its secret; what is null is left away.</summary>
    public Task<HttpResponseMessage> AskAsync(params (string Name, string? Value)[] fields) => AskAsync(service, fields);

    private static async Task<HttpResponseMessage> AskAsync(HttpClient at, (string Name, string? Value)[] fields)
    {
        var form = new Dictionary<string, string?> { ["client_id"] = "gateway", ["client_secret"] = SignInApp.Secret };
        foreach (var (name, value) in fields)
        {
            form[name] = value;
        }

        using var content = new FormUrlEncodedContent(form.Where(field => field.Value is not null)!);
        return await at.PostAsync("/connect/token", content);
    }

    public Task<HttpResponseMessage> RedeemAsync(string code, params (string Name, string? Value)[] changes) =>
        RedeemAsync(code, service, changes);

    public Task<HttpResponseMessage> RedeemAsync(string code, HttpClient at, params (string Name, string? Value)[] changes) => AskAsync(
        at,
        [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", Callback), ("code_verifier", _verifier), .. changes]);

    public Task<HttpResponseMessage> RefreshAsync(string refreshToken) =>
        AskAsync(("grant_type", "refresh_token"), ("refresh_token", refreshToken));

    public async Task RevokeAsync(string token)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["client_id"] = "gateway",
            ["client_secret"] = SignInApp.Secret,
            ["token"] = token,
        });
        await service.PostAsync("/connect/revocation", form).HasStatusAsync(HttpStatusCode.OK);
    }

    public async Task<string> CodeAsync(Browser browser, string username, string password)
    {
        using var first = await browser.GetAsync(Authorize());
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var signedIn = await browser.SignInAsync(first.Headers.Location!.ToString(), username, password);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        using var back = await browser.GetAsync(signedIn.Headers.Location!.ToString());
        return CodeIn(back);
    }

    /// <summary>The code that the service sends the browser back to the application with.</summary>
    public static string CodeIn(HttpResponseMessage response)
    {
        var location = response.Headers.Location!.ToString();
        Assert.StartsWith(Callback + "?", location, StringComparison.Ordinal);
        var query = HttpUtility.ParseQueryString(new Uri(location).Query);
        Assert.Equal(("some state", TestIssuer.Issuer), (query["state"], query["iss"]));
        return query["code"] ?? throw new InvalidOperationException(location);
    }

    public async Task<JsonNode> TokensAsync(Browser browser, string username, string password) =>
        await RedeemAsync(await CodeAsync(browser, username, password)).JsonAsync();
}
