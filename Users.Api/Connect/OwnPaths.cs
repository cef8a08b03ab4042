using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using OpenIddict.Server.AspNetCore;

namespace Users.Api.Connect;

/// <summary>
/// Asks OpenIddict about requests to the provider's own paths. By itself it looks at every request, which costs the API more than
/// knowing its caller does.
/// </summary>
internal static class OwnPaths
{
    private static readonly PathString[] Paths = ["/connect", "/.well-known"];

    /// <summary>Keeps ASP.NET Core from asking. Call it after all schemes are added.</summary>
    public static void AddOwnPaths(this IServiceCollection services) => services.AddSingleton<IAuthenticationSchemeProvider, Schemes>();

    /// <summary>Asks in its place. Call it where the authentication middleware is.</summary>
    public static void UseOwnPaths(this IApplicationBuilder app) => app.Use((context, next) =>
        Array.Exists(Paths, path => context.Request.Path.StartsWithSegments(path)) ? AskAsync(context, next) : next(context));

    private static async Task AskAsync(HttpContext context, RequestDelegate next)
    {
        if (!await IsHandledAsync(context))
        {
            await next(context);
        }
    }

    private static async Task<bool> IsHandledAsync(HttpContext context)
    {
        var handlers = context.RequestServices.GetRequiredService<IAuthenticationHandlerProvider>();
        var server = await handlers.GetHandlerAsync(context, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        return server is IAuthenticationRequestHandler handler && await handler.HandleRequestAsync();
    }

    private sealed class Schemes(IOptions<AuthenticationOptions> options) : AuthenticationSchemeProvider(options)
    {
        public override Task<IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync() =>
            Task.FromResult(Enumerable.Empty<AuthenticationScheme>());
    }
}
