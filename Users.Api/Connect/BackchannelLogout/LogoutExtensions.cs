using ServiceDefaults.Auth.Provider;

namespace Users.Api.Connect.BackchannelLogout;

internal static class LogoutExtensions
{
    /// <summary>Adds the sender of logout notices.</summary>
    public static void AddBackchannelLogout(this IServiceCollection services)
    {
        services.AddSingleton<LogoutTokens>();
        if (!ProviderExtensions.WritesOpenApiDocument)
        {
            services.AddHostedService<LogoutSender>();
        }
    }
}
