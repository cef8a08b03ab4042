using Microsoft.Extensions.Options;
using OpenIddict.Server;
using Users.Api.Accounts.SignIns;
using Users.Api.Connect.BackchannelLogout;
using Users.Api.Keys;

namespace Users.Api.Connect;

/// <summary>The OpenID Connect server: authorization code with PKCE, refresh tokens, client credentials, and no other grant.</summary>
internal static class OidcServer
{
    private static readonly TimeSpan AccessTokenLifetime = TimeSpan.FromMinutes(10);

    // If a response is lost, the client asks again with the token it still has. After that a second use counts as theft and ends
    // every token of the sign-in.
    private static readonly TimeSpan ReuseLeeway = TimeSpan.FromSeconds(15);

    public static void AddOidcServer(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddKeys();
        services.AddPublicAddress();
        services.AddBackchannelLogout();
        services.AddScoped<ClientRegistration>();
        services.AddOpenIddict().AddServer(Configure);
        services.AddOptions<OpenIddictServerOptions>().Configure<IOptions<AuthOptions>>((server, auth) => server.Issuer = auth.Value.IssuerAddress);
    }

    /// <summary>Maps the endpoints that OpenIddict passes through.</summary>
    public static void MapOidcServer(this IEndpointRouteBuilder app)
    {
        var connect = app.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        string[] methods = [HttpMethods.Get, HttpMethods.Post];
        connect.MapMethods(AuthorizeEndpoint.Path, methods, AuthorizeEndpoint.Handle);
        connect.MapMethods(EndSessionEndpoint.Path, methods, (Delegate)EndSessionEndpoint.Handle);
        connect.MapPost(TokenEndpoint.Path, TokenEndpoint.Handle);
    }

    private static void Configure(OpenIddictServerBuilder server)
    {
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowRefreshTokenFlow().AllowClientCredentialsFlow();
        server.SetAuthorizationEndpointUris(AuthorizeEndpoint.Path)
            .SetTokenEndpointUris(TokenEndpoint.Path)
            .SetEndSessionEndpointUris(EndSessionEndpoint.Path)
            .SetRevocationEndpointUris("/connect/revocation");
        server.AddEventHandler(EndSignInOnRevocation.Descriptor);
        server.AddEventHandler(DescribeLogout.Descriptor);
        server.RegisterScopes([.. ApiScopes.OfUser, .. ApiScopes.OfServices]);
        // The services validate tokens themselves: they have the public keys, and none to decrypt with.
        server.DisableAccessTokenEncryption()
            .SetAccessTokenLifetime(AccessTokenLifetime)
            .SetRefreshTokenLifetime(KeySchedule.LongestToken)
            // Renewing a sign-in does not make it last longer.
            .DisableSlidingRefreshTokenExpiration()
            .SetRefreshTokenReuseLeeway(ReuseLeeway);
        server.Configure(options => options.CodeChallengeMethods.Remove(OpenIddict.Abstractions.OpenIddictConstants.CodeChallengeMethods.Plain));
        server.UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableTokenEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough()
            // TLS ends at the gateway.
            .DisableTransportSecurityRequirement();
    }
}
