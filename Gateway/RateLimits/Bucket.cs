using System.Threading.RateLimiting;

namespace Gateway.RateLimits;

/// <summary>
/// The token bucket of one client. It is ASP.NET Core's own, and says besides how much is left in it, which the middleware
/// tells nobody about requests that it lets pass.
/// </summary>
internal sealed class Bucket(RateLimit limit, Action onDisposed) : ReplenishingRateLimiter
{
    private readonly TokenBucketRateLimiter _tokens = new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = limit.Burst,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = limit.Interval,
        QueueLimit = 0,
        // The middleware replenishes all buckets by one timer.
        AutoReplenishment = false,
    });

    public override bool IsAutoReplenishing => false;

    public override TimeSpan ReplenishmentPeriod => _tokens.ReplenishmentPeriod;

    public override TimeSpan? IdleDuration => _tokens.IdleDuration;

    public override bool TryReplenish() => _tokens.TryReplenish();

    public override RateLimiterStatistics? GetStatistics() => _tokens.GetStatistics();

    protected override RateLimitLease AttemptAcquireCore(int permitCount) => _tokens.AttemptAcquire(permitCount);

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
        _tokens.AcquireAsync(permitCount, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            onDisposed();
            _tokens.Dispose();
        }

        base.Dispose(disposing);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        Dispose(disposing: true);
        await base.DisposeAsyncCore();
    }
}
