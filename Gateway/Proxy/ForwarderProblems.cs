namespace Gateway.Proxy;

/// <summary>What a client is told when the service behind the gateway does not respond.</summary>
internal static class ForwarderProblems
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Gives the proxy's own 502, 503 and 504 a problem that names no internals, and a <c>Retry-After</c>. Responses of services pass as
    /// they are.
    /// </summary>
    public static WebApplication UseForwarderProblems(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            await next(context);
            if (context.GetForwarderErrorFeature() is null
                || context.Response.HasStarted
                || ErrorOf(context.Response.StatusCode) is not { } error)
            {
                return;
            }

            await Problems.Of(context.Response.StatusCode, error, RetryAfter).ExecuteAsync(context);
        });
        return app;
    }

    private static ApiError? ErrorOf(int status) => status switch
    {
        StatusCodes.Status502BadGateway or StatusCodes.Status503ServiceUnavailable =>
            new(ErrorCodes.ServiceUnreachable, "The service cannot be reached at the moment. Please try again shortly."),
        StatusCodes.Status504GatewayTimeout =>
            new(ErrorCodes.ServiceTimeout, "The service took too long to respond. The request may have been carried out all the same."),
        _ => null,
    };
}
