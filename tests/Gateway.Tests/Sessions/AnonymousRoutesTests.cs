using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Tests.Sessions;

public sealed class AnonymousRoutesTests
{
    private static readonly string[] Expected =
    [
        "/.well-known/{**rest}", "/account/{page}/{**rest}", "/alive", "/api/{**rest}", "/auth/backchannel-logout", "/auth/callback", "/auth/login", "/auth/logout", "/billing_service/{**rest}",
        "/connect/token", "/connect/{**rest}", "/docs/page.js", "/docs/scalar.aspnetcore.js", "/docs/scalar.js", "/docs/favicon.svg",
        "/docs/{documentName?}", "/health", "/openapi/billing.json", "/openapi/users.json", "/openapi/{**rest}", "/telemetry/{**rest}",
        "/user_service/{**rest}", "/{**rest}", "/{*path:nonfile}",
    ];

    [Fact]
    public async Task Only_what_is_listed_here_is_open_to_all()
    {
        await using var gateway = GatewayApp.Start();
        var open = gateway.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct();
        Assert.Equal(Expected.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }
}
