using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Users.Api.Connect;

/// <summary>
/// All addresses in responses are below the one public address, so that a forged host or scheme cannot change where a user is sent.
/// Of a proxy's headers only the client's address is used.
/// </summary>
internal static class PublicAddress
{
    public static void AddPublicAddress(this IServiceCollection services) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
        // Only the gateway can reach this service, and its address is not known.
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
    });

    /// <summary>Sets the scheme and host of every request to the public address. Call it first.</summary>
    public static void UsePublicAddress(this WebApplication app)
    {
        var auth = app.Services.GetRequiredService<IOptions<AuthOptions>>();
        var address = new Lazy<(string Scheme, HostString Host)>(
            () => (auth.Value.IssuerAddress.Scheme, HostString.FromUriComponent(auth.Value.IssuerAddress)));
        app.UseForwardedHeaders();
        app.Use((context, next) =>
        {
            (context.Request.Scheme, context.Request.Host) = address.Value;
            return next(context);
        });
    }
}
