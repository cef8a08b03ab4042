namespace Gateway.SignIn;

/// <summary>The path to which the provider sends browsers back. Authentication handles it, before the limits of other routes.</summary>
internal static class CallbackGuard
{
    /// <summary>
    /// Limits how often a client may ask for a code to be exchanged, and refuses what is no GET: the handler would read a form first, however
    /// slowly it comes. Call it before authentication.
    /// </summary>
    public static void UseCallbackGuard(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.Equals(SignInPaths.Callback, StringComparison.OrdinalIgnoreCase),
        callback =>
        {
            callback.Use((context, next) =>
            {
                if (HttpMethods.IsGet(context.Request.Method))
                {
                    return next(context);
                }

                context.Response.Headers.Allow = HttpMethods.Get;
                return Problems.Of(StatusCodes.Status405MethodNotAllowed).ExecuteAsync(context);
            });
            callback.UseRateLimiter();
        });

    /// <summary>Gives the path its limit; authentication never lets a request through to here.</summary>
    public static void MapCallbackLimit(this IEndpointRouteBuilder app) =>
        app.MapGet(SignInPaths.Callback, () => TypedResults.NotFound()).AllowAnonymous().RequireRateLimiting("sign-in");
}
