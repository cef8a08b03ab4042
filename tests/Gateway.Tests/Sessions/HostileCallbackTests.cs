using System.Security.Cryptography;
using System.Web;
using Microsoft.IdentityModel.Tokens;

namespace Gateway.Tests.Sessions;

/// <summary>A browser is signed in by what the provider has granted to it, and by nothing else that comes back to the gateway.</summary>
public sealed class HostileCallbackTests(SessionSystem system) : IClassFixture<SessionSystem>
{
    private static readonly Dictionary<string, Action<SecurityTokenDescriptor>> Spoilt = new()
    {
        ["another key"] = token => token.SigningCredentials = new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = token.SigningCredentials.Key.KeyId }, SecurityAlgorithms.RsaSha256),
        ["no signature"] = token => token.SigningCredentials = null,
        ["the client's secret as key"] = token => token.SigningCredentials = new(new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes(TestProvider.ClientSecret)), SecurityAlgorithms.HmacSha256),
        ["another issuer"] = token => token.Issuer = "https://evil.example/",
        ["another application's"] = token => token.Audience = "api",
        ["expired"] = token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-1)),
        ["no nonce"] = token => token.Claims.Remove("nonce"),
        ["another nonce"] = token => token.Claims["nonce"] = "of another browser",
        ["no subject"] = token => token.Claims.Remove("sub"),
    };

    public static TheoryData<string> WhatIsWrong() => [.. Spoilt.Keys];

    [Theory]
    [MemberData(nameof(WhatIsWrong))]
    public async Task An_id_token_that_is_not_the_providers_for_this_sign_in_signs_nobody_in(string wrong)
    {
        await using var own = await SessionSystem.StartAsync();
        own.Provider.SpoilIdToken = _ => { };
        using (var fine = await own.SignInAsync())
        {
            Assert.NotNull(fine.Session);
        }

        own.Provider.SpoilIdToken = Spoilt[wrong];
        using var browser = own.OpenBrowser();
        using var response = await browser.GetAsync("/auth/login");
        Assert.InRange((int)response.StatusCode, 400, 403);
        Assert.Null(browser.Session);
        Assert.Equal(1L, await own.ExecuteAsync("SELECT count(*) FROM sessions"));
    }

    [Fact]
    public async Task A_callback_of_another_browser_signs_nobody_in_whatever_is_under_way_there()
    {
        using var attacker = system.OpenBrowser();
        using var victim = system.OpenBrowser();
        var callback = await attacker.AbandonSignInAsync();
        var own = await victim.AbandonSignInAsync();
        await IsRefusedAsync(victim, callback);
        // The other one's code in an answer to the own question: PKCE and the nonce bind it to who has asked for it.
        await IsRefusedAsync(victim, With(own, ("code", QueryOf(callback)["code"])));
    }

    [Theory]
    [InlineData("state", null)]
    [InlineData("state", "")]
    [InlineData("state", "x")]
    [InlineData("code", null)]
    [InlineData("code", "x")]
    [InlineData("error", "access_denied")]
    [InlineData("iss", "https://evil.example/")]
    public async Task A_callback_that_was_changed_on_the_way_signs_nobody_in(string name, string? value)
    {
        using var browser = system.OpenBrowser();
        await IsRefusedAsync(browser, With(await browser.AbandonSignInAsync(), (name, value)));
    }

    [Fact]
    public async Task A_state_as_long_as_an_address_can_be_is_refused()
    {
        using var browser = system.OpenBrowser();
        await IsRefusedAsync(browser, With(await browser.AbandonSignInAsync(), ("state", new string('A', 7000))));
    }

    private static System.Collections.Specialized.NameValueCollection QueryOf(Uri address) => HttpUtility.ParseQueryString(address.Query);

    private static Uri With(Uri callback, (string Name, string? Value) change)
    {
        var query = QueryOf(callback);
        query.Remove(change.Name);
        if (change.Value is not null)
        {
            query[change.Name] = change.Value;
        }

        return new Uri(callback, $"?{query}");
    }

    private static async Task IsRefusedAsync(BrowserClient browser, Uri callback)
    {
        using var response = await browser.GetAsync(callback.PathAndQuery);
        Assert.InRange((int)response.StatusCode, 400, 403);
        Assert.Null(browser.Session);
    }
}
