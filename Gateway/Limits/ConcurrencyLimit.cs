using System.Threading.RateLimiting;
using Gateway.Proxy;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gateway.Limits;

/// <summary>
/// More requests than can be served at once would make all of them slow and use up the memory. A short queue absorbs bursts; a request
/// that finds it full is refused at once.
/// </summary>
internal sealed class ConcurrencyLimit(IConfiguration configuration, GatewayMetrics metrics) : IMiddleware, IDisposable
{
    private const string Section = "Gateway:Concurrency";

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = configuration.GetValue($"{Section}:Requests", 256),
        QueueLimit = configuration.GetValue($"{Section}:Queue", 256),
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private readonly TimeSpan _longestWait = configuration.GetValue($"{Section}:LongestWait", TimeSpan.FromSeconds(1));

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (IsExempt(context))
        {
            await next(context);
            return;
        }

        using var lease = await AcquireAsync(context.RequestAborted);
        if (lease is { IsAcquired: true })
        {
            await next(context);
            return;
        }

        metrics.Overloaded();
        await Problems.Unavailable(
                new(ErrorCodes.Overloaded, "There are too many requests at the moment. Nothing was done. Please try again shortly."), RetryAfter)
            .ExecuteAsync(context);
    }

    public void Dispose() => _limiter.Dispose();

    // Health checks must pass under load above all; a websocket would keep its place for hours.
    private static bool IsExempt(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IDisableHttpMetricsMetadata>() is not null
        || UpgradedConnections.IsUpgrade(context);

    private async ValueTask<RateLimitLease?> AcquireAsync(CancellationToken requestAborted)
    {
        var lease = _limiter.AttemptAcquire();
        if (lease.IsAcquired)
        {
            return lease;
        }

        lease.Dispose();
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(requestAborted);
        waiting.CancelAfter(_longestWait);
        try
        {
            return await _limiter.AcquireAsync(cancellationToken: waiting.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
