using Microsoft.Extensions.Options;
using Users.Api.Accounts;

namespace Users.Api.Connect;

/// <summary>
/// This service as the system's OpenID Connect provider: the server, and the pages where people sign in. If the configuration names
/// another provider (<c>Auth:Authority</c>), neither exists.
/// </summary>
internal static class OwnProvider
{
    public static void AddOwnProvider(this IHostApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[$"{AuthOptions.Section}:{nameof(AuthOptions.Authority)}"]))
        {
            builder.AddOidcServer();
            builder.Services.AddOwnPaths();
            builder.Services.AddAccountPages();
        }
    }

    /// <summary>Call it first: see <see cref="PublicAddress"/>.</summary>
    public static void UseOwnProvider(this WebApplication app)
    {
        if (app.IsOwnProvider())
        {
            app.UsePublicAddress();
        }
    }

    /// <summary>Call it after the middleware that turns errors into problems.</summary>
    public static void UseOwnPages(this WebApplication app)
    {
        if (app.IsOwnProvider())
        {
            app.UseAccountPages();
            app.UseOwnPaths();
        }
    }

    public static void MapOwnProvider(this WebApplication app)
    {
        if (app.IsOwnProvider())
        {
            app.MapOidcServer();
            app.MapAccountPages();
        }
    }

    private static bool IsOwnProvider(this WebApplication app) => app.Services.GetRequiredService<IOptions<AuthOptions>>().Value.IsOwnProvider;
}
