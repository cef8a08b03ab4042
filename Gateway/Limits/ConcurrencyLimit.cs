using System.Threading.RateLimiting;
using Gateway.Proxy;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace Gateway.Limits;

/// <summary>
/// More requests than can be served at once would make all of them slow and use up the memory. A short queue takes up the
/// gusts; who does not find room in it is told so at once.
/// </summary>
internal sealed class ConcurrencyLimit(IConfiguration configuration, GatewayMetrics metrics, IProblemDetailsService problems) : IMiddleware, IDisposable
{
    private const string Section = "Gateway:Concurrency";

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
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        await problems.WriteAsync(new()
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails
            {
                Status = StatusCodes.Status503ServiceUnavailable,
                Detail = "There are too many requests at the moment. Nothing was done. Please try again shortly.",
            },
        });
    }

    public void Dispose() => _limiter.Dispose();

    // Health must be told under load above all; a websocket would keep its place for hours.
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
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(requestAborted);
        patience.CancelAfter(_longestWait);
        try
        {
            return await _limiter.AcquireAsync(cancellationToken: patience.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
