using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ServiceDefaults;

namespace Gateway.RateLimits;

/// <summary>
/// A token bucket per client: the signed-in caller, else the network of the client's address. Every response says how much is left, in the
/// headers of the IETF's draft "RateLimit header fields for HTTP"; a client over its limit gets 429.
/// </summary>
internal sealed class RateLimitPolicy(string name, RateLimitSettings settings, Buckets buckets, GatewayMetrics metrics) : IRateLimiterPolicy<BucketKey>
{
    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => async (context, _) =>
    {
        metrics.RateLimited(name);
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.Zero;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        await Problems.Of(
            StatusCodes.Status429TooManyRequests,
            new(ErrorCodes.RateLimited, $"Too many requests came in a short time. Please wait {seconds} s.", ("seconds", seconds)),
            TimeSpan.FromSeconds(seconds))
            .ExecuteAsync(context.HttpContext);
    };

    public RateLimitPartition<BucketKey> GetPartition(HttpContext httpContext)
    {
        var client = CallerId.Of(httpContext) ?? $"address:{httpContext.Connection.RemoteIpAddress?.ToClientNetwork()}";
        var key = new BucketKey(name, client, settings[name]);
        httpContext.Response.OnStarting(() =>
        {
            AddHeaders(httpContext.Response.Headers, key.Limit, buckets.Remaining(key));
            return Task.CompletedTask;
        });
        return RateLimitPartition.Get(key, buckets.Create);
    }

    private void AddHeaders(IHeaderDictionary headers, RateLimit limit, long remaining)
    {
        headers["RateLimit-Policy"] = string.Create(
            CultureInfo.InvariantCulture, $"\"{name}\";q={limit.Burst};w={limit.SecondsFor(limit.Burst)}");
        headers["RateLimit"] = string.Create(
            CultureInfo.InvariantCulture, $"\"{name}\";r={remaining};t={limit.SecondsFor(limit.Burst - remaining)}");
    }
}
