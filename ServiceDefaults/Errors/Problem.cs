using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ServiceDefaults.Errors;

/// <summary>An error as a response. <see cref="Problems"/> makes them.</summary>
public sealed class Problem : IResult
{
    private readonly ProblemDetails _details;
    private readonly TimeSpan? _retryAfter;

    internal Problem(ProblemDetails details, TimeSpan? retryAfter = null) => (_details, _retryAfter) = (details, retryAfter);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_retryAfter is { } wait)
        {
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        if (_details.Status == StatusCodes.Status401Unauthorized)
        {
            httpContext.Response.Headers.WWWAuthenticate = "Bearer";
        }

        return TypedResults.Problem(_details).ExecuteAsync(httpContext);
    }
}
