using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace Gateway.RateLimits;

/// <summary>The buckets that are in use: the middleware disposes one that has been full for some seconds.</summary>
internal sealed class Buckets
{
    private readonly ConcurrentDictionary<RateLimitKey, Bucket> _buckets = [];

    public RateLimiter Create(RateLimitKey key) =>
        _buckets[key] = new Bucket(key.Limit, onDisposed: () => _buckets.TryRemove(key, out _));

    /// <summary>How many requests are left at the moment.</summary>
    public long Remaining(RateLimitKey key)
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
}
