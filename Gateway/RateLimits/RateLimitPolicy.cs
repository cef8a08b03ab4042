using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Gateway.RateLimits;

/// <summary>A token bucket per client. Every answer says how much is left, in the headers of the IETF's draft "RateLimit header fields for HTTP".</summary>
internal sealed class RateLimitPolicy(string name, RateLimitSettings settings, Buckets buckets, RateLimitRejection rejection)
    : IRateLimiterPolicy<RateLimitKey>
{
    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected =>
        (context, _) => rejection.AnswerAsync(context.HttpContext, context.Lease, name);

    public RateLimitPartition<RateLimitKey> GetPartition(HttpContext httpContext)
    {
        var key = new RateLimitKey(name, RateLimitClient.Of(httpContext), settings[name]);
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
