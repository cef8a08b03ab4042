using Microsoft.IdentityModel.JsonWebTokens;

namespace Gateway.Tests.Sessions;

/// <summary>What of a caller's credentials a service gets to see.</summary>
public sealed class ForwardingTests(SessionSystem system) : IClassFixture<SessionSystem>
{
    [Fact]
    public async Task A_service_sees_the_users_token_and_no_cookie()
    {
        using var browser = await system.SignInAsync();
        var seen = await SeenAsync(browser.Client, "/api/invoices/1", ("Cookie", "other=1"));
        var token = new JsonWebToken(seen["Authorization"]["Bearer ".Length..]);
        Assert.Equal("7", token.Subject);
        Assert.Contains("billing-api", token.Audiences);
        Assert.DoesNotContain("Cookie", seen.Keys);
    }

    [Theory]
    [InlineData("Basic Zm9vOmJhcg==")]
    [InlineData("anything")]
    public async Task What_is_no_bearer_token_does_not_stand_in_the_sessions_way(string authorization)
    {
        using var browser = await system.SignInAsync();
        var seen = await SeenAsync(browser.Client, "/api/invoices/2", ("Authorization", authorization));
        Assert.Equal("7", new JsonWebToken(seen["Authorization"]["Bearer ".Length..]).Subject);
    }

    [Fact]
    public async Task A_bearer_token_counts_more_than_the_cookie_and_needs_no_csrf_header()
    {
        using var browser = await system.SignInAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/invoices/3") { Headers = { Authorization = new("Bearer", "eyJ.not.good") } };
        await browser.Client.SendAsync(request).HasStatusAsync(HttpStatusCode.Unauthorized);
        Assert.DoesNotContain(system.Billing.Requests, seen => seen.Target == "/invoices/3");
    }

    [Fact]
    public async Task A_bearer_token_passes_as_it_is()
    {
        await using var service = await StubService.StartAsync("billing-api");
        await using var gateway = GatewayApp.Start(GatewayApp.Service("billing-api", service));
        var token = GatewayApp.Issuer.Machine();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/invoices/4") { Headers = { Authorization = new("Bearer", token) } };
        await gateway.Client.SendAsync(request).HasStatusAsync(HttpStatusCode.OK);
        Assert.Equal($"Bearer {token}", service.Requests.Single().Headers["Authorization"]);
    }

    [Fact]
    public async Task A_bad_bearer_token_reaches_no_service()
    {
        await using var service = await StubService.StartAsync("billing-api");
        await using var gateway = GatewayApp.Start(GatewayApp.Service("billing-api", service));
        var issuer = GatewayApp.Issuer;
        foreach (var token in new[] { issuer.Expired(), issuer.ForeignKey(), issuer.WrongAudience(), issuer.WrongIssuer(), issuer.WrongType(), issuer.AlgNone() })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/invoices") { Headers = { Authorization = new("Bearer", token) } };
            await gateway.Client.SendAsync(request).IsProblemAsync(HttpStatusCode.Unauthorized);
        }

        Assert.Empty(service.Requests);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task Changes_in_a_session_need_the_header_that_other_sites_cannot_send(string method)
    {
        using var browser = await system.SignInAsync();
        await browser.SendAsync(new HttpMethod(method), "/api/invoices/5", csrf: false).IsProblemAsync(HttpStatusCode.Forbidden);
        Assert.DoesNotContain(system.Billing.Requests, seen => seen.Method == method && seen.Target == "/invoices/5");
        await browser.SendAsync(new HttpMethod(method), "/api/invoices/5").HasStatusAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_sign_in_pages_get_every_cookie_but_the_sessions_and_no_token()
    {
        using var browser = await system.SignInAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/password?mark=1");
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = system.Gateway.Address };
        request.Headers.Add("Cookie", $"idp=theirs; session={browser.Session!.Value}; .AspNetCore.Correlation.x=1; other=2");
        using var response = await client.SendAsync(request);
        var seen = system.Provider.Requests.Single(seen => seen.Query == "?mark=1");
        Assert.Equal("idp=theirs; other=2", seen.Headers.Cookie);
        Assert.False(seen.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task A_clients_own_credentials_reach_the_token_endpoint()
    {
        using var client = new HttpClient { BaseAddress = system.Gateway.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/other?mark=2") { Headers = { Authorization = new("Basic", "Zm9vOmJhcg==") } };
        using var response = await client.SendAsync(request);
        Assert.Equal("Basic Zm9vOmJhcg==", system.Provider.Requests.Single(seen => seen.Query == "?mark=2").Headers.Authorization);
    }

    private async Task<IReadOnlyDictionary<string, string>> SeenAsync(HttpClient client, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        await client.SendAsync(request).HasStatusAsync(HttpStatusCode.OK);
        return system.Billing.Requests.Last(seen => seen.Target == path["/api".Length..]).Headers;
    }
}
