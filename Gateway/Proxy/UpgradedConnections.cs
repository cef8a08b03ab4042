using Microsoft.AspNetCore.Http.Features;

namespace Gateway.Proxy;

/// <summary>Connections that stay open for as long as both sides please, such as hot reload's websocket.</summary>
internal static class UpgradedConnections
{
    /// <summary>
    /// Ends them when the gateway stops: a browser that is left open would otherwise hold it up until the host's shutdown
    /// timeout.
    /// </summary>
    public static WebApplication UseUpgradedConnectionsUntilStopping(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            var upgradable = context.Features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest is true;
            await using var registration = upgradable ? app.Lifetime.ApplicationStopping.Register(context.Abort) : default;
            await next(context);
        });
        return app;
    }
}
