using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace Gateway.RateLimits;

/// <summary>What a bucket is for. The limit is part of it, so that a changed limit begins with full buckets.</summary>
internal readonly record struct BucketKey(string Policy, string Client, RateLimit Limit);

/// <summary>The token buckets that are in use: the middleware disposes one that has been full for some seconds.</summary>
internal sealed class Buckets
{
    private readonly ConcurrentDictionary<BucketKey, Bucket> _buckets = [];

    public RateLimiter Create(BucketKey key) => _buckets[key] = new Bucket(key.Limit, onDisposed: () => _buckets.TryRemove(key, out _));

    /// <summary>How many requests are left at the moment.</summary>
    public long Remaining(BucketKey key)
    {
        try
        {
            return _buckets.TryGetValue(key, out var bucket) && bucket.GetStatistics() is { } statistics
                ? statistics.CurrentAvailablePermits
                : key.Limit.Burst;
        }
        catch (ObjectDisposedException)
        {
            // Just disposed, and so full.
            return key.Limit.Burst;
        }
    }

    /// <summary>ASP.NET Core's own token bucket, whose middleware does not tell how much is left in it: this tells when it is gone.</summary>
    private sealed class Bucket(RateLimit limit, Action onDisposed) : ReplenishingRateLimiter
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
}
