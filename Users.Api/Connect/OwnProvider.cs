using Microsoft.Extensions.Options;
using Users.Api.Accounts;

namespace Users.Api.Connect;

/// <summary>
/// This service as the OpenID Connect provider of the system: the server, and the pages where people sign in. Where the settings
/// name another (<c>Auth:Authority</c>) there is nothing of all that: no second server speaks in its name.
/// </summary>
internal static class OwnProvider
{
    /// <summary>Adds it.</summary>
    public static void AddOwnProvider(this IHostApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[$"{AuthOptions.Section}:{nameof(AuthOptions.Authority)}"]))
        {
            builder.AddOidcServer();
            builder.Services.AddAccountPages();
        }
    }

    /// <summary>Makes every request one to the public address. Call it first.</summary>
    public static void UseOwnProvider(this WebApplication app)
    {
        if (app.IsOwnProvider())
        {
            app.UsePublicAddress();
        }
    }

    /// <summary>Serves the files of the pages, after what makes errors into problems.</summary>
    public static void UseOwnPages(this WebApplication app)
    {
        if (app.IsOwnProvider())
        {
            app.UseAccountPages();
        }
    }

    /// <summary>Maps it.</summary>
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
