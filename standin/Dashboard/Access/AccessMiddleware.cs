using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Aspire.Hosting.Dashboard.Access;

/// <summary>What holds for every request to the dashboard.</summary>
internal static class AccessMiddleware
{
    /// <summary>No script, style or request but the dashboard's own, and no other page around it.</summary>
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Refuses requests by another host's name, and sends who has not been let in to the login.</summary>
    public static void UseDashboardAccess(this WebApplication app, DashboardAccess access) => app.Use(async (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";

        if (!LoopbackAddress.IsLoopback(context.Request.Host.Host))
        {
            // A site whose name resolves to this machine is not the dashboard.
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            await context.Response.WriteAsync("The dashboard answers to localhost only.").ConfigureAwait(false);
        }
        else if (access.IsSignedIn(context) || IsOpen(context.Request.Path))
        {
            await next(context).ConfigureAwait(false);
        }
        else if (HttpMethods.IsGet(context.Request.Method) && !context.Request.IsForEvents())
        {
            context.Response.Redirect($"/login?returnUrl={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
    });

    /// <summary>Whether a page asks for its own changes.</summary>
    public static bool IsForEvents(this HttpRequest request) => request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.Ordinal);

    private static bool IsOpen(PathString path) => path == "/login" || path.StartsWithSegments("/assets");
}
