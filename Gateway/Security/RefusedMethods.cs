namespace Gateway.Security;

/// <summary>Methods that are meant for proxies: <c>TRACE</c> would echo what the gateway adds to a request, <c>CONNECT</c> opens tunnels.</summary>
internal static class RefusedMethods
{
    public static WebApplication UseRefusedMethods(this WebApplication app)
    {
        app.Use((context, next) =>
            HttpMethods.IsTrace(context.Request.Method) || HttpMethods.IsConnect(context.Request.Method) ? RefuseAsync(context) : next(context));
        return app;
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.Headers.Allow = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
        return Problems.Of(StatusCodes.Status405MethodNotAllowed).ExecuteAsync(context);
    }
}
