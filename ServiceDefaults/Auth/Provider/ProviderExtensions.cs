using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ServiceDefaults.Auth.Provider;

public static class ProviderExtensions
{
    /// <summary>The name of the <see cref="HttpClient"/> that calls the provider by its public addresses.</summary>
    public const string ClientName = "identity-provider";

    /// <summary>
    /// Adds <see cref="AuthOptions"/>, <see cref="ProviderConfiguration"/> and the client named <see cref="ClientName"/>. An
    /// <see cref="IProviderMetadata"/> that is registered before takes the place of reading it by HTTP, but not where the
    /// settings name another provider.
    /// </summary>
    public static void AddIdentityProvider(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AuthOptions>().BindConfiguration(AuthOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        if (!string.IsNullOrWhiteSpace(builder.Configuration[$"{AuthOptions.Section}:{nameof(AuthOptions.Authority)}"]))
        {
            services.RemoveAll<IProviderMetadata>();
        }

        services.TryAddSingleton<IProviderMetadata, DiscoveryDocument>();
        services.TryAddSingleton<ProviderConfiguration>();
        services.TryAddSingleton<ClientSecret>();
        services.TryAddSingleton<TokenClient>();
        services.AddExceptionHandler<ProviderUnavailableHandler>();
        // Before the handlers that every client has, service discovery among them.
        services.AddHttpClient(ClientName).ConfigureAdditionalHttpMessageHandlers((handlers, provider) =>
            handlers.Insert(0, new BackchannelHandler(provider.GetRequiredService<IOptions<AuthOptions>>())));
        if (!WritesOpenApiDocument)
        {
            services.AddSingleton<IValidateOptions<AuthOptions>, IssuerIsConfigured>();
            services.AddOptions<AuthOptions>().ValidateOnStart();
        }
    }

    /// <summary>Whether the build has started the application, without any settings, for its OpenAPI document.</summary>
    public static bool WritesOpenApiDocument => Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";

    private sealed class IssuerIsConfigured : IValidateOptions<AuthOptions>
    {
        public ValidateOptionsResult Validate(string? name, AuthOptions options)
        {
            try
            {
                _ = options.IssuerAddress;
                return ValidateOptionsResult.Success;
            }
            catch (InvalidOperationException exception)
            {
                return ValidateOptionsResult.Fail(exception.Message);
            }
        }
    }
}
