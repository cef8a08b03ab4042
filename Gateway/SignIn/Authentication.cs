using Gateway.Data;
using Gateway.Sessions;
using Gateway.Sessions.Logouts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using ServiceDefaults.Auth.Provider;

namespace Gateway.SignIn;

/// <summary>How the gateway knows who calls: a browser by its session, a program by its access token.</summary>
internal static class Authentication
{
    private const string ByRequest = "by-request";
    private static readonly string[] Audiences = ["users-api", "billing-api"];

    /// <summary>Adds sessions, sign-in and the policy that everything needs a caller unless a route says otherwise.</summary>
    public static void AddAuthentication(this WebApplicationBuilder builder)
    {
        builder.AddIdentityProvider();
        builder.AddNpgsqlDbContext<GatewayDbContext>(
            "gatewaydb",
            settings =>
            {
                settings.ConnectionString = DatabaseDefaults.Tune(settings.ConnectionString);
                // Without its database the gateway still serves programs and everything that is public.
                settings.DisableHealthChecks = true;
            },
            DatabaseDefaults.Configure);
        var services = builder.Services;
        services.AddExceptionHandler<DatabaseUnavailableHandler>();
        KeyCertificates.From(builder.Configuration).Protect(
            services.AddDataProtection().SetApplicationName("gateway").PersistKeysToDbContext<GatewayDbContext>());
        services.AddOptions<SessionSettings>().BindConfiguration(SessionSettings.Section);
        services.PostConfigure<AuthOptions>(auth => auth.ClientId ??= "gateway");
        services.AddSingleton<SessionTokenProtector>().AddSingleton<SessionRefresh>().AddSingleton<ProviderSignOut>();
        services.AddSingleton<LogoutTokenReader>();
        services.AddScoped<SessionStore>();
        services.AddHostedService<SessionCleanup>();
        services.AddAuthenticationSchemes();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    private static void AddAuthenticationSchemes(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>, ConfigureOpenIdConnect>();
        services.AddAuthentication(ByRequest)
            .AddBearerTokens(Audiences)
            .AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionDefaults.Scheme, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, AnonymousHandler>(AnonymousHandler.Name, configureOptions: null)
            .AddOpenIdConnect()
            .AddPolicyScheme(ByRequest, displayName: null, options => options.ForwardDefaultSelector = SchemeOf);
    }

    /// <summary>
    /// A token that is sent on purpose counts more than a cookie that the browser adds. What is open to all needs neither the database
    /// nor the provider.
    /// </summary>
    private static string SchemeOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null ? AnonymousHandler.Name
        : HasBearerToken(context.Request) ? JwtBearerDefaults.AuthenticationScheme
        : SessionDefaults.Scheme;

    private static bool HasBearerToken(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);
}
