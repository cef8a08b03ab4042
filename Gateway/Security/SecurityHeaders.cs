using Microsoft.Extensions.Primitives;

namespace Gateway.Security;

/// <summary>What browsers are told with every response.</summary>
internal static class SecurityHeaders
{
    private const string NonceSetting = "Gateway:ScriptNonce";
    private const string OneYear = "max-age=31536000; includeSubDomains";

    // No page needs more than the passkeys of the account pages.
    private const string Permissions =
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-create=(self), publickey-credentials-get=(self)";

    /// <summary>
    /// Sets the headers, over whatever a service has sent, which can only be stricter: browsers obey all policies that a response has, and no
    /// referrer is less than one within the site. A response that says nothing of caching, or that it is private, is not to be
    /// stored, since it has somebody's data in it: a browser would keep it on the disk after its user has signed out. ETags still work for clients that keep
    /// objects themselves: <c>If-None-Match</c> and 304 pass.
    /// </summary>
    public static WebApplication UseSecurityHeaders(this WebApplication app)
    {
        var policy = ContentSecurityPolicy.For(app.Configuration[NonceSetting]);
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = StringValues.Concat(headers.ContentSecurityPolicy, policy);
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = headers["Referrer-Policy"] == "no-referrer" ? "no-referrer" : "same-origin";
                headers["Permissions-Policy"] = Permissions;
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                headers.Remove("Server");
                if (context.Request.IsHttps)
                {
                    headers.StrictTransportSecurity = OneYear;
                }

                if (headers.CacheControl.Count == 0 || headers.CacheControl.ToString().StartsWith("private", StringComparison.OrdinalIgnoreCase))
                {
                    headers.CacheControl = "no-store";
                }

                return Task.CompletedTask;
            });
            return next(context);
        });
        return app;
    }
}
