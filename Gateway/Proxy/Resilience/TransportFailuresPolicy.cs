using System.Runtime.CompilerServices;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.Model;

namespace Gateway.Proxy.Resilience;

/// <summary>
/// Takes a destination that has failed a few times in a row out of use, for the cluster's <c>ReactivationPeriod</c>. YARP's own
/// policy looks at the rate of failures over a minute: a busy destination that dies would keep its traffic for many seconds.
/// </summary>
internal sealed class TransportFailuresPolicy(IDestinationHealthUpdater health) : IPassiveHealthCheckPolicy
{
    private const int Most = 3;

    private static readonly TimeSpan DefaultReactivation = TimeSpan.FromSeconds(10);

    private readonly ConditionalWeakTable<DestinationState, StrongBox<int>> _failures = [];

    public string Name => "TransportFailures";

    public void RequestProxied(HttpContext context, ClusterState cluster, DestinationState destination)
    {
        var failures = _failures.GetOrCreateValue(destination);
        var reactivation = cluster.Model.Config.HealthCheck?.Passive?.ReactivationPeriod ?? DefaultReactivation;
        switch (context.GetForwarderErrorFeature()?.Error)
        {
            case null:
                Volatile.Write(ref failures.Value, 0);
                Set(DestinationHealth.Healthy);
                break;
            case ForwarderError.Request or ForwarderError.RequestTimedOut or ForwarderError.RequestBodyDestination
                or ForwarderError.ResponseBodyDestination when Interlocked.Increment(ref failures.Value) >= Most:
                Set(DestinationHealth.Unhealthy);
                break;
        }

        void Set(DestinationHealth value)
        {
            if (destination.Health.Passive != value)
            {
                health.SetPassive(cluster, destination, value, reactivation);
            }
        }
    }
}
