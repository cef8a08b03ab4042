using Microsoft.Extensions.Options;
using OpenIddict.Server;
using ServiceDefaults.Auth.Provider;

namespace Users.Api.Keys;

internal static class KeyExtensions
{
    /// <summary>Adds the server's keys, which are in the database so that all replicas share them.</summary>
    public static IServiceCollection AddKeys(this IServiceCollection services)
    {
        services.AddScoped<KeyStore>();
        services.AddSingleton<KeyRing>();
        if (!ProviderExtensions.WritesOpenApiDocument)
        {
            services.AddHostedService<KeyRefresh>();
        }

        services.AddSingleton<IProviderMetadata, OwnProviderMetadata>();
        services.AddSingleton<ServerKeyOptions>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(provider => provider.GetRequiredService<ServerKeyOptions>());
        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictServerOptions>>(provider => provider.GetRequiredService<ServerKeyOptions>());
        return services;
    }
}
