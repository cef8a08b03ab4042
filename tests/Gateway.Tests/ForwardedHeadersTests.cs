namespace Gateway.Tests;

public sealed class ForwardedHeadersTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    [Theory]
    [InlineData("/api/users/41", "/api")]
    [InlineData("/user_service/users/42/", "/user_service")]
    public async Task A_service_learns_how_the_client_called(string path, string prefix)
    {
        var seen = await SeenAsync(fixture.Users, path);
        Assert.Equal(fixture.Gateway.Address.Authority, seen["X-Forwarded-Host"]);
        Assert.Equal("http", seen["X-Forwarded-Proto"]);
        Assert.Equal("127.0.0.1", seen["X-Forwarded-For"]);
        Assert.Equal(prefix, seen["X-Forwarded-Prefix"]);
    }

    [Fact]
    public async Task What_a_client_claims_about_it_is_dropped()
    {
        (string Name, string Value)[] claims =
        [
            ("X-Forwarded-For", "6.6.6.6"), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "https"),
            ("X-Forwarded-Prefix", "/evil"), ("x-forwarded-port", "666"), ("X-Forwarded-User", "evil"),
            ("X-User-Id", "evil"), ("X-Remote-User", "evil"), ("X-Auth-Roles", "evil"), ("Remote-User", "evil"),
            ("Forwarded", "for=6.6.6.6;host=evil.example"), ("X-Real-IP", "6.6.6.6"), ("X-Original-URL", "/evil"),
            ("True-Client-IP", "6.6.6.6"), ("X-User-Id", "evil"), ("Remote-User", "evil"), ("X-Auth-Request-Email", "evil"),
            ("X-Ms-Client-Principal", "evil"), ("X-Client-Cert", "evil"), ("X-HTTP-Method-Override", "evil"), ("Proxy", "evil.example"),
        ];
        foreach (var (service, path) in new[] { (fixture.Users, "/api/users/43"), (fixture.Web, "/page") })
        {
            var seen = await SeenAsync(service, path, claims);
            Assert.DoesNotContain(seen.Values, value => claims.Select(claim => claim.Value).Contains(value));
            Assert.Equal("127.0.0.1", seen["X-Forwarded-For"]);
            Assert.Equal(fixture.Gateway.Address.Authority, seen["X-Forwarded-Host"]);
        }
    }

    [Fact]
    public async Task The_host_is_the_destinations_own()
    {
        // Vite's server refuses hosts that it does not know.
        var seen = await SeenAsync(fixture.Web, "/page", ("Host", "app.example"));
        Assert.Equal(new Uri(fixture.Web.Address).Authority, seen["Host"]);
        Assert.Equal("app.example", seen["X-Forwarded-Host"]);
        Assert.DoesNotContain("X-Forwarded-Prefix", seen);
    }

    [Fact]
    public async Task Other_headers_pass()
    {
        (string Name, string Value)[] headers =
        [
            ("Idempotency-Key", "k-1"), ("If-Match", "\"5\""), ("Authorization", $"Bearer {GatewayApp.Issuer.Machine()}"), ("Accept", "text/csv"), ("X-CSRF", "1"),
        ];
        var seen = await SeenAsync(fixture.Billing, "/api/invoices/44", headers);
        Assert.All(headers, header => Assert.Equal(header.Value, seen[header.Name]));
    }

    private async Task<IReadOnlyDictionary<string, string>> SeenAsync(
        StubService service, string path, params (string Name, string Value)[] headers)
    {
        var mark = Guid.NewGuid().ToString();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Mark", mark);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var response = await fixture.Client.SendAsync(request);
        return Assert.Single(service.Requests, seen => seen.Headers.TryGetValue("X-Mark", out var found) && found == mark).Headers;
    }
}
