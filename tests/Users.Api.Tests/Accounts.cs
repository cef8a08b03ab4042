using System.Text.Json.Nodes;

namespace Users.Api.Tests;

/// <summary>Users with passwords, for tests that sign in.</summary>
public static class Accounts
{
    /// <summary>Creates a user who can sign in with <see cref="SignInApp.Password"/>.</summary>
    public static async Task<(long Id, string Name)> CreateAccountAsync(this SignInApp app, string role = "member")
    {
        var name = UsersApp.NewName();
        var body = new JsonObject
        {
            ["username"] = name,
            ["email"] = $"{name}@example.com",
            ["role"] = role,
            ["password"] = SignInApp.Password,
        };
        var user = await app.Client.SendAsync("POST", "/users", body.ToJsonString()).JsonAsync(HttpStatusCode.Created);
        return ((long)user["id"]!, name);
    }

    public static async Task<(string Access, string Refresh)> SignInAsync(this SignInApp app, string name, Browser? browser = null)
    {
        using var own = browser is null ? app.NewBrowser() : null;
        var tokens = await new CodeFlow(app.Client).TokensAsync(browser ?? own!, name, SignInApp.Password);
        return ((string)tokens["access_token"]!, (string)tokens["refresh_token"]!);
    }

    /// <summary>What the token endpoint answers to a refresh token: the new one, or the error.</summary>
    public static async Task<(string? Refresh, string? Error)> RefreshAsync(this SignInApp app, string refreshToken)
    {
        using var response = await new CodeFlow(app.Client).RefreshAsync(refreshToken);
        var json = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return ((string?)json["refresh_token"], (string?)json["error"]);
    }
}
