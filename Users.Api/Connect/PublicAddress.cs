using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Users.Api.Connect;

/// <summary>
/// Whoever calls, and by whatever name, the addresses that this service tells are below the one public address: what a proxy says
/// of host and scheme cannot change where a user is sent. Of the proxy's headers only the client's address counts.
/// </summary>
internal static class PublicAddress
{
    /// <summary>Adds the options.</summary>
    public static void AddPublicAddress(this IServiceCollection services) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
        // Nobody but the gateway reaches this service, wherever that is.
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
    });

    /// <summary>Makes every request one to the public address. Call it first.</summary>
    public static void UsePublicAddress(this WebApplication app)
    {
        var auth = app.Services.GetRequiredService<IOptions<AuthOptions>>();
        app.UseForwardedHeaders();
        app.Use((context, next) =>
        {
            var address = auth.Value.IssuerAddress;
            (context.Request.Scheme, context.Request.Host) = (address.Scheme, HostString.FromUriComponent(address));
            return next(context);
        });
    }
}
