using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Users.Api.Tests;

public sealed class CodeFlowTests(SignInApp app) : IClassFixture<SignInApp>
{
    [Fact]
    public async Task A_user_signs_in_and_the_application_gets_tokens_that_the_service_accepts()
    {
        using var browser = app.NewBrowser();
        var tokens = await new CodeFlow(app.Client).TokensAsync(browser, "Admin", SignInApp.Password);

        var access = new JsonWebToken((string)tokens["access_token"]!);
        Assert.Equal(("at+jwt", TestIssuer.Issuer, "gateway"), (access.Typ, access.Issuer, access.GetClaim("client_id").Value));
        Assert.Equal(["billing-api", "users-api"], access.Audiences.Order(StringComparer.Ordinal));
        Assert.Equal(TimeSpan.FromMinutes(10), access.ValidTo - access.IssuedAt);
        Assert.Equal(
            ("admin", "admin@example.com", "admin"),
            (access.GetClaim("preferred_username").Value, access.GetClaim("email").Value, access.GetClaim("role").Value));
        Assert.Contains("users", access.GetClaim("scope").Value.Split(' '));
        Assert.False(access.TryGetClaim("stamp", out _));
        Assert.Equal("some nonce", new JsonWebToken((string)tokens["id_token"]!).GetClaim("nonce").Value);

        using var client = app.ClientFor((string)tokens["access_token"]!);
        var user = await client.GetAsync($"/users/{access.Subject}").JsonAsync();
        Assert.Equal("admin", (string)user["username"]!);
    }

    [Fact]
    public async Task Who_is_signed_in_is_not_asked_again_unless_the_application_wants_it()
    {
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        await flow.CodeAsync(browser, "admin@example.com", SignInApp.Password);
        using var again = await browser.GetAsync(flow.Authorize(("prompt", "none")));
        Assert.NotEmpty(CodeFlow.CodeIn(again));

        foreach (var change in ((string, string?)[])[("prompt", "login"), ("max_age", "0")])
        {
            using var asked = await browser.GetAsync(flow.Authorize(change));
            Assert.Equal("/account/sign-in", asked.Headers.Location!.AbsolutePath);
            using var signedIn = await browser.SignInAsync(asked.Headers.Location.ToString(), "admin", SignInApp.Password);
            using var back = await browser.GetAsync(signedIn.Headers.Location!.ToString());
            Assert.NotEmpty(CodeFlow.CodeIn(back));
        }
    }

    [Theory]
    [InlineData("9999999999999")]
    [InlineData("9223372036854775807")]
    [InlineData("nonsense")]
    public async Task An_age_that_no_sign_in_has_asks_nobody_again(string age)
    {
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        await flow.CodeAsync(browser, "admin", SignInApp.Password);
        using var again = await browser.GetAsync(flow.Authorize(("max_age", age)));
        Assert.NotEmpty(CodeFlow.CodeIn(again));
    }

    [Fact]
    public async Task Who_is_not_signed_in_and_must_not_be_asked_is_told_apart()
    {
        using var browser = app.NewBrowser();
        using var response = await browser.GetAsync(new CodeFlow(app.Client).Authorize(("prompt", "none")));
        Assert.StartsWith($"{TestIssuer.Issuer}auth/callback?error=login_required", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_without_an_application_ends_on_a_page()
    {
        using var browser = app.NewBrowser();
        using var ended = await browser.GetAsync("/connect/end-session");
        Assert.Equal("/account/signed-out", ended.Headers.Location!.OriginalString);
        await browser.GetAsync("/connect/end-session?client_id=gateway&post_logout_redirect_uri=https://evil.example/").HasStatusAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_program_gets_the_scopes_that_it_may_have()
    {
        var flow = new CodeFlow(app.Client);
        var all = await ScopesAsync("api", null);
        Assert.Equal("billing users", all);
        Assert.Equal("users", await ScopesAsync("api", "users"));
        Assert.Equal("users", await ScopesAsync("billing-api", null));

        async Task<string> ScopesAsync(string client, string? scope)
        {
            var answer = await flow.AskAsync(("client_id", client), ("grant_type", "client_credentials"), ("scope", scope)).JsonAsync();
            var token = new JsonWebToken((string)answer["access_token"]!);
            Assert.Equal((client, client), (token.Subject, token.GetClaim("client_id").Value));
            Assert.False(token.TryGetClaim("role", out _));
            using var service = app.ClientFor(token.EncodedToken);
            await service.GetAsync("/users").JsonAsync();
            return string.Join(' ', token.GetClaim("scope").Value.Split(' ').Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Discovery_tells_public_addresses_whatever_name_it_is_asked_by()
    {
        var document = await app.Client.GetAsync("/.well-known/openid-configuration").JsonAsync();
        Assert.Equal(TestIssuer.Issuer, (string)document["issuer"]!);
        foreach (var endpoint in document.AsObject().Where(member => member.Key.EndsWith("_endpoint", StringComparison.Ordinal) || member.Key == "jwks_uri"))
        {
            Assert.StartsWith(TestIssuer.Issuer, (string)endpoint.Value!, StringComparison.Ordinal);
        }

        Assert.Equal(["authorization_code", "client_credentials", "refresh_token"], Texts(document["grant_types_supported"]!));
        Assert.Equal(["S256"], Texts(document["code_challenge_methods_supported"]!));
        var keys = await app.Client.GetAsync("/.well-known/jwks").JsonAsync();
        var key = Assert.Single(keys["keys"]!.AsArray())!.AsObject();
        Assert.Equal(["alg", "crv", "kid", "kty", "use", "x", "y"], key.Select(member => member.Key).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Texts(JsonNode array) => array.AsArray().Select(text => (string)text!).Order(StringComparer.Ordinal);
}
