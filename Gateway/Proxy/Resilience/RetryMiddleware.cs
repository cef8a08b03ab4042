using System.Collections.Concurrent;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Model;

namespace Gateway.Proxy.Resilience;

/// <summary>
/// Sends a request once more where a destination has not responded: to another destination, or to the same address where there is no
/// other, since several replicas may share it. Never an unsafe request, never when the response has begun, and never more often than
/// <see cref="RetryBudget"/> allows.
/// </summary>
internal sealed class RetryMiddleware(RequestDelegate next, GatewayMetrics metrics)
{
    private readonly ConcurrentDictionary<string, RetryBudget> _budgets = [];

    public async Task InvokeAsync(HttpContext context)
    {
        if (await RepeatableRequest.FromAsync(context) is not { } request)
        {
            await next(context);
            return;
        }

        var proxy = context.GetReverseProxyFeature();
        var cluster = proxy.Cluster.Config.ClusterId;
        var budget = _budgets.GetOrAdd(cluster, _ => new RetryBudget());
        var candidates = proxy.AvailableDestinations;
        budget.Earn();
        await using var body = new BufferedResponseBody(context);
        await next(context);
        if (Failure(context) is { } error && RemainingFor(error, candidates, proxy.ProxiedDestination) is { Count: > 0 } others && budget.TrySpend())
        {
            metrics.Retried(cluster);
            body.Discard();
            request.Reset();
            proxy.AvailableDestinations = others;
            await next(context);
        }

        if (context.GetForwarderErrorFeature() is not null)
        {
            body.Discard();
        }

        await body.ReleaseAsync();
    }

    /// <summary>What kept a destination from responding; null where it has responded, or the client has disconnected.</summary>
    private static ForwarderError? Failure(HttpContext context) =>
        context.GetForwarderErrorFeature()?.Error is { } error
        && error is ForwarderError.Request or ForwarderError.RequestTimedOut or ForwarderError.RequestBodyDestination or ForwarderError.ResponseBodyDestination
        && !context.Response.HasStarted
        && !context.RequestAborted.IsCancellationRequested
            ? error
            : null;

    private static IReadOnlyList<DestinationState> RemainingFor(
        ForwarderError error, IReadOnlyList<DestinationState> candidates, DestinationState? failed)
    {
        DestinationState[] others = [.. candidates.Where(candidate => candidate != failed)];
        // A destination that takes too long is not sent the same request again.
        return others.Length > 0 || error == ForwarderError.RequestTimedOut ? others : candidates;
    }
}
