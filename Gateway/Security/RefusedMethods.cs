using Microsoft.AspNetCore.Mvc;

namespace Gateway.Security;

/// <summary>Methods that are meant for proxies: <c>TRACE</c> would echo what the gateway adds to a request, <c>CONNECT</c> opens tunnels.</summary>
internal static class RefusedMethods
{
    /// <summary>Answers them with 405.</summary>
    public static WebApplication UseRefusedMethods(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            if (!HttpMethods.IsTrace(context.Request.Method) && !HttpMethods.IsConnect(context.Request.Method))
            {
                await next(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
            await context.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new()
            {
                HttpContext = context,
                ProblemDetails = new ProblemDetails { Status = StatusCodes.Status405MethodNotAllowed },
            });
        });
        return app;
    }
}
