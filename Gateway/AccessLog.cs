using System.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gateway;

/// <summary>One line per request.</summary>
internal static class AccessLog
{
    /// <summary>Logs every request but the orchestrator's health probes, when its response is complete. Call it first.</summary>
    public static WebApplication UseAccessLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(AccessLog).FullName!);
        app.Use(async (context, next) =>
        {
            var start = Stopwatch.GetTimestamp();
            // The proxy changes the path, an error handler takes the endpoint away.
            var path = context.Request.PathBase + context.Request.Path;
            var endpoint = context.GetEndpoint();
            try
            {
                await next(context);
            }
            finally
            {
                if (endpoint?.Metadata.GetMetadata<IDisableHttpMetricsMetadata>() is null)
                {
                    logger.LogInformation(
                        "{Method} {Path} ({Route}) answered {StatusCode} in {Duration:0.0} ms for {User} at {Address}, trace {TraceId}",
                        context.Request.Method,
                        // Escaped: a line break in it must not begin a line. Without the query, which may hold secrets.
                        path.ToUriComponent(),
                        (endpoint as RouteEndpoint)?.RoutePattern.RawText,
                        context.Response.StatusCode,
                        Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                        CallerId.Of(context) ?? "anonymous",
                        context.Connection.RemoteIpAddress,
                        Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier);
                }
            }
        });
        return app;
    }
}
