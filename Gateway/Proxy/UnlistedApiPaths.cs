namespace Gateway.Proxy;

/// <summary>The paths below the prefixes of APIs that no route lists: they are 404, never the web app's.</summary>
internal static class UnlistedApiPaths
{
    private static readonly string[] Prefixes = ["/api", "/user_service", "/billing_service", "/openapi", "/telemetry"];

    public static void MapUnlistedApiPaths(this WebApplication app)
    {
        foreach (var prefix in Prefixes)
        {
            app.Map(prefix + "/{**rest}", () => Problems.Of(StatusCodes.Status404NotFound)).AllowAnonymous().RequireRateLimiting("api");
        }
    }
}
