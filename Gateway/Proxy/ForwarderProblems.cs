using Microsoft.AspNetCore.Mvc;

namespace Gateway.Proxy;

/// <summary>What a client is told when the service behind the gateway does not answer.</summary>
internal static class ForwarderProblems
{
    private const string RetryAfterSeconds = "5";

    /// <summary>
    /// Answers 502, 503 and 504 of the proxy's own with a problem that names no internals and a <c>Retry-After</c>. A
    /// service's own answers pass.
    /// </summary>
    public static WebApplication UseForwarderProblems(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            await next(context);
            if (context.GetForwarderErrorFeature() is null
                || context.Response.HasStarted
                || DetailOf(context.Response.StatusCode) is not { } detail)
            {
                return;
            }

            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            await context.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new()
            {
                HttpContext = context,
                ProblemDetails = new ProblemDetails { Status = context.Response.StatusCode, Detail = detail },
            });
        });
        return app;
    }

    private static string? DetailOf(int status) => status switch
    {
        StatusCodes.Status502BadGateway or StatusCodes.Status503ServiceUnavailable =>
            "The service cannot be reached at the moment. Please try again shortly.",
        StatusCodes.Status504GatewayTimeout =>
            "The service took too long to answer. What was asked for may have been done all the same.",
        _ => null,
    };
}
