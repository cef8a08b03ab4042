using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;

namespace Gateway.RateLimits;

/// <summary>What a client over its limit is told.</summary>
internal sealed class RateLimitRejection(GatewayMetrics metrics, IProblemDetailsService problems)
{
    /// <summary>429 as a problem that says when to come again, and one more in the metric.</summary>
    public async ValueTask AnswerAsync(HttpContext context, RateLimitLease lease, string policy)
    {
        metrics.RateLimited(policy);
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.Zero;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await problems.WriteAsync(new()
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails
            {
                Status = StatusCodes.Status429TooManyRequests,
                Detail = $"Too many requests came in a short time. Please wait {seconds} s.",
            },
        });
    }
}
