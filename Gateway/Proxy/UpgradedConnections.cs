using Microsoft.AspNetCore.Http.Features;
using Yarp.ReverseProxy.Model;

namespace Gateway.Proxy;

/// <summary>Connections that stay open until either side closes them, such as hot reload's websocket.</summary>
internal static class UpgradedConnections
{
    private const string Metadata = "Upgrade";

    /// <summary>
    /// Lets only routes with the metadata <c>{ "Upgrade": "true" }</c> have them; others get the request as a plain one. Ends
    /// them when the gateway stops: a browser that is left open would otherwise hold it up until the host's shutdown timeout.
    /// </summary>
    public static WebApplication UseUpgradedConnections(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (IsUpgrade(context))
            {
                return KeepAsync(context, next, app.Lifetime.ApplicationStopping);
            }

            context.Request.Headers.Remove("Upgrade");
            return next(context);
        });
        return app;
    }

    /// <summary>Whether the request asks for an upgrade and its route allows it.</summary>
    public static bool IsUpgrade(HttpContext context) =>
        context.Features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest is true
        && context.GetEndpoint()?.Metadata.GetMetadata<RouteModel>()?.Config.Metadata?.GetValueOrDefault(Metadata) is "true";

    private static async Task KeepAsync(HttpContext context, RequestDelegate next, CancellationToken stopping)
    {
        await using var registration = stopping.Register(context.Abort);
        await next(context);
    }
}
