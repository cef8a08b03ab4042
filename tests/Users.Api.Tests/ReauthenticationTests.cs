namespace Users.Api.Tests;

/// <summary>What opens an account is changed by oneself only soon after signing in.</summary>
public sealed class ReauthenticationTests(RefreshTests.WithClock app) : IClassFixture<RefreshTests.WithClock>
{
    [Theory]
    [InlineData("/account/password")]
    [InlineData("/account/passkeys")]
    [InlineData("/account/authenticator")]
    public async Task Page_asks_to_sign_in_again_ten_minutes_after_the_sign_in(string page)
    {
        var (_, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        using var signedIn = await browser.SignInAsync("/account/sign-in", name, SignInApp.Password);
        using var open = await browser.GetAsync(page);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        using var again = await browser.GetAsync(page);
        Assert.Equal("/account/sign-in", again.Headers.Location?.AbsolutePath);
        await browser.SignInAsync(again.Headers.Location!.PathAndQuery, name, SignInApp.Password).HasStatusAsync(HttpStatusCode.Redirect);
        using var after = await browser.GetAsync(page);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task Own_address_is_changed_only_with_a_recent_sign_in()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        var first = await flow.TokensAsync(browser, name, SignInApp.Password);
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        var old = await flow.RefreshAsync((string)first["refresh_token"]!).JsonAsync();
        var refused = await PatchAsync(id, $$"""{"email":"{{name}}@elsewhere.example"}""", old).IsProblemAsync(HttpStatusCode.Forbidden);
        Assert.Equal(("reauthentication_required", 10), ((string)refused["code"]!, (int)refused["params"]!["minutes"]!));

        // What does not open the account goes on.
        using var renamed = await PatchAsync(id, $$"""{"username":"{{name}}x","email":"{{name}}@example.com"}""", old);
        Assert.Equal(HttpStatusCode.OK, renamed.StatusCode);
        // So do programs, and an admin with somebody else.
        await app.Client.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{name}}@by-a-program.example"}""").JsonAsync();

        var again = new CodeFlow(app.Client);
        using var asked = await browser.GetAsync(again.Authorize(("prompt", "login")));
        using var signedIn = await browser.SignInAsync(asked.Headers.Location!.ToString(), $"{name}x", SignInApp.Password);
        using var back = await browser.GetAsync(signedIn.Headers.Location!.ToString());
        var recent = await again.RedeemAsync(CodeFlow.CodeIn(back)).JsonAsync();
        using var changed = await PatchAsync(id, $$"""{"email":"{{name}}@elsewhere.example"}""", recent);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    private async Task<HttpResponseMessage> PatchAsync(long id, string body, System.Text.Json.Nodes.JsonNode tokens)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/users/{id}");
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        request.Headers.Authorization = new("Bearer", (string)tokens["access_token"]!);
        return await app.Client.SendAsync(request);
    }
}
