using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Users.Api.Keys;
using Users.Api.Tests.Passkeys;

namespace Users.Api.Tests;

/// <summary>Whoever reads the service's logs and traces can do nothing with them.</summary>
public sealed class SecretsInLogsTests
{
    private const string Typed = "a password that is typed wrong";
    private const string Chosen = "a password that a user chooses";
    private const string Replaced = "a password in place of another";

    [Fact]
    public async Task Nothing_that_the_flows_of_a_day_use_is_in_logs_or_traces()
    {
        await using var app = new App();
        await app.InitializeAsync();
        var secrets = new Dictionary<string, string>
        {
            ["admin's password"] = SignInApp.Password,
            ["client secret"] = SignInApp.Secret,
            ["typed password"] = Typed,
            ["chosen password"] = Chosen,
            ["replaced password"] = Replaced,
        };
        await SignInAsync(app, secrets);
        await SetPasswordAsync(app, secrets);
        await RefuseAsync(app, secrets);
        foreach (var key in await KeysAsync(app))
        {
            secrets[$"key {secrets.Count}"] = key;
        }

        await Poll.UntilAsync(
            () => Task.FromResult(app.Kept.Lines.Any(line => line.Contains("/connect/token", StringComparison.Ordinal))), "traces of requests");
        Assert.Contains(app.Kept.Lines, line => line.StartsWith("OpenIddict", StringComparison.Ordinal));
        foreach (var action in (string[])["sign_in_failed", "signed_in", "password_set", "passkey_added"])
        {
            Assert.Contains(app.Kept.Lines, line => line.StartsWith($"Users.Api.History.HistoryLog {action}: user ", StringComparison.Ordinal));
        }

        var found = from line in app.Kept.Lines
                    from secret in secrets
                    from form in (string[])[secret.Value, Uri.EscapeDataString(secret.Value), WebUtility.UrlEncode(secret.Value)]
                    where line.Contains(form, StringComparison.Ordinal)
                    select $"{secret.Key}: {line}";
        Assert.Empty(found.Distinct());
    }

    private static async Task SignInAsync(App app, Dictionary<string, string> secrets)
    {
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        using var wrong = await browser.SignInAsync("/account/sign-in", "admin", Typed);
        var code = secrets["code"] = await flow.CodeAsync(browser, "admin", SignInApp.Password);
        var tokens = await flow.RedeemAsync(code).JsonAsync();
        var renewed = await flow.RefreshAsync((string)tokens["refresh_token"]!).JsonAsync();
        foreach (var name in (string[])["access_token", "refresh_token", "id_token"])
        {
            (secrets[$"first {name}"], secrets[$"second {name}"]) = ((string)tokens[name]!, (string)renewed[name]!);
        }

        using var client = app.ClientFor((string)renewed["access_token"]!);
        await client.GetAsync("/users").JsonAsync();
        var machine = await flow.AskAsync(("client_id", "api"), ("grant_type", "client_credentials")).JsonAsync();
        secrets["program's token"] = (string)machine["access_token"]!;
        secrets["cookie"] = browser.Cookies.GetAllCookies().Single(cookie => cookie.Name == "idp").Value;
        using var ended = await browser.GetAsync($"/connect/end-session?id_token_hint={secrets["first id_token"]}");
    }

    private static async Task SetPasswordAsync(App app, Dictionary<string, string> secrets)
    {
        var name = UsersApp.NewName();
        var user = await app.Client.SendAsync("POST", "/users", UsersApp.Body(name)).JsonAsync(HttpStatusCode.Created);
        var url = (string)user["set_password_url"]!;
        secrets["link"] = url.Split('#')[1];
        using var browser = app.NewBrowser();
        using var set = await browser.SubmitAsync(url, ("newPassword", Chosen));
        Assert.Contains("Your password has been set", await set.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var signedIn = await browser.SignInAsync("/account/sign-in", name, Chosen);
        using var changed = await browser.SubmitAsync("/account/password", ("password", Chosen), ("newPassword", Replaced));
        Assert.Contains("Your password has been changed", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await browser.AddPasskeyAsync(new SoftAuthenticator()).HasStatusAsync(HttpStatusCode.Redirect);
        secrets["cookie after"] = browser.Cookies.GetAllCookies().Single(cookie => cookie.Name == "idp").Value;
    }

    private static async Task RefuseAsync(App app, Dictionary<string, string> secrets)
    {
        var flow = new CodeFlow(app.Client);
        using var usedCode = await flow.RedeemAsync(secrets["code"]);
        using var wrongSecret = await flow.AskAsync(("client_secret", Typed), ("grant_type", "client_credentials"));
        using var wrongToken = await flow.RefreshAsync(secrets["first access_token"]);
        using var expired = app.ClientFor(secrets["expired"] = app.Issuer.Expired());
        await expired.GetAsync("/users").IsProblemAsync(HttpStatusCode.Unauthorized);
        using var query = await app.Client.GetAsync($"/users?access_token={secrets["first access_token"]}");
        var taken = new JsonObject { ["username"] = "admin", ["email"] = "admin@example.com", ["password"] = Typed };
        await app.Client.SendAsync("POST", "/users", taken.ToJsonString()).IsProblemAsync(HttpStatusCode.Conflict);
        using var browser = app.NewBrowser();
        using var usedLink = await browser.OpenAsync($"/account/set-password#{secrets["link"]}");
        using var confirmation = await browser.OpenAsync($"/account/confirm-email#{secrets["link"]}");
    }

    private static async Task<IEnumerable<string>> KeysAsync(App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<KeyStore>().LoadAsync(CancellationToken.None);
        return keys.Select(key => Convert.ToBase64String(key.Material));
    }

    private sealed class App : SignInApp
    {
        public LogsAndTraces Kept { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.AddProvider(Kept));
        }
    }
}
