using Yarp.ReverseProxy.Health;

namespace Gateway.Proxy.Resilience;

/// <summary>What the proxy does about destinations that fail.</summary>
internal static class ResilienceExtensions
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(3);

    // Connections are spread anew from time to time where an address stands for several replicas.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Adds the health policy <c>TransportFailures</c>, and does not wait long for a destination that is not there.</summary>
    public static IReverseProxyBuilder AddResilience(this IReverseProxyBuilder proxy)
    {
        proxy.Services.AddSingleton<IPassiveHealthCheckPolicy, TransportFailuresPolicy>();
        return proxy.ConfigureHttpClient((_, handler) =>
        {
            handler.ConnectTimeout = ConnectTimeout;
            handler.PooledConnectionLifetime = ConnectionLifetime;
        });
    }

    /// <summary>The proxy's pipeline: each attempt chooses a destination and reports how it went.</summary>
    public static void UseResilience(this IReverseProxyApplicationBuilder proxy)
    {
        proxy.UseMiddleware<RetryMiddleware>();
        proxy.UseLoadBalancing();
        proxy.UsePassiveHealthChecks();
    }
}
