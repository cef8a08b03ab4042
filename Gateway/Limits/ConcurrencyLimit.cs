using System.Net;
using System.Threading.RateLimiting;
using Gateway.Proxy;
using Microsoft.AspNetCore.Http.Metadata;
using ServiceDefaults;

namespace Gateway.Limits;

/// <summary>
/// More requests than can be served at once would make all of them slow and use up the memory. A short queue absorbs bursts; a request
/// that finds it full is refused at once. No client gets more than its share of the places, whatever it does there.
/// </summary>
internal sealed class ConcurrencyLimit : IMiddleware, IDisposable
{
    private const string Section = "Gateway:Concurrency";

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    private readonly GatewayMetrics _metrics;
    private readonly TimeSpan _longestWait;
    private readonly PartitionedRateLimiter<HttpContext> _perClient;
    private readonly PartitionedRateLimiter<HttpContext> _all;
    private readonly PartitionedRateLimiter<HttpContext> _limiter;

    public ConcurrencyLimit(IConfiguration configuration, GatewayMetrics metrics)
    {
        _metrics = metrics;
        _longestWait = configuration.GetValue($"{Section}:LongestWait", TimeSpan.FromSeconds(1));
        var places = configuration.GetValue($"{Section}:Requests", 256);
        var queue = configuration.GetValue($"{Section}:Queue", 256);
        _perClient = Limit(
            context => context.Connection.RemoteIpAddress?.ToClientNetwork() ?? IPAddress.None, configuration.GetValue($"{Section}:PerClient", 64), queue);
        _all = Limit(_ => IPAddress.Any, places, queue);
        _limiter = PartitionedRateLimiter.CreateChained(_perClient, _all);
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (IsExempt(context))
        {
            await next(context);
            return;
        }

        using var lease = await AcquireAsync(context);
        if (lease is { IsAcquired: true })
        {
            await next(context);
            return;
        }

        _metrics.Overloaded();
        await Problems.Unavailable(
                new(ErrorCodes.Overloaded, "There are too many requests at the moment. Nothing was done. Please try again shortly."), RetryAfter)
            .ExecuteAsync(context);
    }

    public void Dispose()
    {
        _limiter.Dispose();
        _perClient.Dispose();
        _all.Dispose();
    }

    // Health checks must pass under load above all; a websocket would keep its place for hours.
    private static bool IsExempt(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IDisableHttpMetricsMetadata>() is not null
        || UpgradedConnections.IsUpgrade(context);

    private static PartitionedRateLimiter<HttpContext> Limit(Func<HttpContext, IPAddress> partition, int places, int queue)
    {
        var options = new ConcurrencyLimiterOptions
        {
            PermitLimit = places,
            QueueLimit = queue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        };
        return PartitionedRateLimiter.Create<HttpContext, IPAddress>(
            context => RateLimitPartition.GetConcurrencyLimiter(partition(context), _ => options));
    }

    private async ValueTask<RateLimitLease?> AcquireAsync(HttpContext context)
    {
        var lease = _limiter.AttemptAcquire(context);
        if (lease.IsAcquired)
        {
            return lease;
        }

        lease.Dispose();
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        waiting.CancelAfter(_longestWait);
        try
        {
            return await _limiter.AcquireAsync(context, cancellationToken: waiting.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
