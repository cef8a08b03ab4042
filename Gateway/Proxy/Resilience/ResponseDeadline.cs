using Microsoft.AspNetCore.Http.Timeouts;

namespace Gateway.Proxy.Resilience;

/// <summary>A route's <c>Timeout</c> is the time until the response begins: a long download is not cut off by it.</summary>
internal sealed class ResponseDeadline(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
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
    }
}
