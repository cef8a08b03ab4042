using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Gateway.Limits;

internal static class LimitExtensions
{
    /// <summary>
    /// The limits of bodies (413), headers (431) and connections are <c>Kestrel:Limits</c>. Clients that send their headers or
    /// body too slowly are cut off (408). When the gateway is asked to stop, requests under way have
    /// <c>Gateway:ShutdownTimeout</c> to finish.
    /// </summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            builder.Configuration.GetSection("Kestrel:Limits").Bind(options.Limits);
        });
        builder.AddResponseDeadline();
        builder.Services.AddSingleton<GatewayMetrics>();
        builder.Services.AddSingleton<ConcurrencyLimit>();
        builder.Services.Configure<HostOptions>(options =>
            options.ShutdownTimeout = builder.Configuration.GetValue("Gateway:ShutdownTimeout", options.ShutdownTimeout));
    }
}
