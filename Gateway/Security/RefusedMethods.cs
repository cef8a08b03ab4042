namespace Gateway.Security;

/// <summary>Methods that are meant for proxies: <c>TRACE</c> would echo what the gateway adds to a request, <c>CONNECT</c> opens tunnels.</summary>
internal static class RefusedMethods
{
    public static WebApplication UseRefusedMethods(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            if (!HttpMethods.IsTrace(context.Request.Method) && !HttpMethods.IsConnect(context.Request.Method))
            {
                await next(context);
                return;
            }

            context.Response.Headers.Allow = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
            await Problems.Of(StatusCodes.Status405MethodNotAllowed).ExecuteAsync(context);
        });
        return app;
    }
}
