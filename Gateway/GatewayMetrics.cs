using System.Diagnostics.Metrics;

namespace Gateway;

/// <summary>What the gateway counts beside the framework's own metrics.</summary>
internal sealed class GatewayMetrics
{
    private readonly Counter<long> _rateLimited;
    private readonly Counter<long> _overloaded;
    private readonly Counter<long> _retries;

    public GatewayMetrics(IMeterFactory meters, IHostEnvironment environment)
    {
        // Telemetry listens to the meter of the application's name, and the factory disposes it.
        var meter = meters.Create(environment.ApplicationName);
        _rateLimited = meter.CreateCounter<long>("gateway.requests.rate_limited", "{request}", "Requests over their client's rate limit (429).");
        _overloaded = meter.CreateCounter<long>("gateway.requests.overloaded", "{request}", "Requests for which there was no room (503).");
        _retries = meter.CreateCounter<long>("gateway.retries", "{request}", "Requests that were sent to a service a second time.");
    }

    public void RateLimited(string policy) => _rateLimited.Add(1, KeyValuePair.Create<string, object?>("policy", policy));

    public void Overloaded() => _overloaded.Add(1);

    public void Retried(string cluster) => _retries.Add(1, KeyValuePair.Create<string, object?>("cluster", cluster));
}
