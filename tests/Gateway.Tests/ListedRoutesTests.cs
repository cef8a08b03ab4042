using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Tests;

/// <summary>What is public has been decided, route by route.</summary>
public sealed class ListedRoutesTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Every_listed_route_says_who_may_call_it_and_how_often(string environment)
    {
        await using var gateway = GatewayApp.Start(host => host.UseEnvironment(environment));
        var limits = gateway.Services.GetRequiredService<IConfiguration>().GetSection("Gateway:RateLimits").GetChildren().Select(limit => limit.Key);
        var routes = gateway.Services.GetRequiredService<IConfiguration>().GetSection("ReverseProxy:Routes").GetChildren().ToList();
        Assert.NotEmpty(routes);
        Assert.All(routes, route => Assert.Contains(route["AuthorizationPolicy"], (string[])["default", "anonymous"]));
        Assert.All(routes, route => Assert.Contains(route["RateLimiterPolicy"], limits.Append("disable")));
    }

    [Fact]
    public async Task Only_health_and_the_page_are_without_a_limit_in_production()
    {
        await using var gateway = GatewayApp.Start(host => host.UseEnvironment("Production"));
        var unlimited = gateway.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<EnableRateLimitingAttribute>() is null)
            .Where(endpoint => endpoint.Metadata.GetMetadata<IDisableHttpMetricsMetadata>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText);
        Assert.Equal(["{*path:nonfile}"], unlimited);
    }

    [Fact]
    public async Task What_a_service_adds_is_not_public_until_it_is_listed()
    {
        await using var service = await StubService.StartAsync("any");
        await using var gateway = GatewayApp.Start(
            host => host.UseEnvironment("Production"), GatewayApp.Service("users-api", service), GatewayApp.Service("billing-api", service));
        foreach (var path in (string[])[
            "/reports", "/api/reports", "/user_service/reports", "/billing_service/reports/1", "/api/users/../reports", "/openapi/v1.json", "/events"])
        {
            Assert.Equal((path, 404), (path, (await gateway.GetRawAsync(path)).Status));
        }

        Assert.Empty(service.Requests);
    }
}
