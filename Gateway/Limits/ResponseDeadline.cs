using Microsoft.AspNetCore.Http.Timeouts;

namespace Gateway.Limits;

/// <summary>
/// Every request has a timeout: its route's <c>Timeout</c>, else <c>Gateway:RequestTimeout</c>. It is the time until the response begins, so
/// that a long download is not cut off by it.
/// </summary>
internal static class ResponseDeadline
{
    private const string Setting = "Gateway:RequestTimeout";

    public static void AddResponseDeadline(this WebApplicationBuilder builder)
    {
        var timeout = builder.Configuration.GetValue(Setting, TimeSpan.FromSeconds(35));
        builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy { Timeout = timeout });
    }

    public static void UseResponseDeadline(this WebApplication app)
    {
        app.UseRequestTimeouts();
        app.Use(async (context, next) =>
        {
            if (context.Features.Get<IHttpRequestTimeoutFeature>() is not { } timeout)
            {
                await next(context);
                return;
            }

            context.Response.OnStarting(() =>
            {
                timeout.DisableTimeout();
                return Task.CompletedTask;
            });
            await next(context);
            if (timeout.RequestTimeoutToken.IsCancellationRequested && !context.Response.HasStarted)
            {
                // The proxy takes it for a client that has disconnected.
                context.Response.StatusCode = StatusCodes.Status504GatewayTimeout;
            }
        });
    }
}
