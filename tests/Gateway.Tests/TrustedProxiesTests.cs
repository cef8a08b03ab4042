namespace Gateway.Tests;

public sealed class TrustedProxiesTests
{
    [Fact]
    public async Task What_a_trusted_proxy_says_goes_on_to_the_service()
    {
        await using var service = await StubService.StartAsync("users-api");
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service), ("Gateway:TrustedProxies:0", "127.0.0.1/32"));
        using var response = await gateway.Client.SendAsync(
            "GET", "/api/users", null, ("X-Forwarded-For", "6.6.6.6, 203.0.113.1"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "evil.example"));

        var seen = Assert.Single(service.Requests).Headers;
        Assert.Equal("203.0.113.1", seen["X-Forwarded-For"]);
        Assert.Equal("https", seen["X-Forwarded-Proto"]);
        Assert.Equal(gateway.Address.Authority, seen["X-Forwarded-Host"]);
    }

    [Fact]
    public void A_network_that_is_none_stops_the_start()
    {
        var error = Assert.ThrowsAny<Exception>(() => GatewayApp.Start(("Gateway:TrustedProxies:0", "the-proxy")));
        Assert.Contains("Gateway:TrustedProxies: 'the-proxy' is no network", error.ToString(), StringComparison.Ordinal);
    }
}
