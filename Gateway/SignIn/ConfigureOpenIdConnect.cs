using Gateway.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ServiceDefaults.Auth.Provider;

namespace Gateway.SignIn;

/// <summary>
/// OpenID Connect's code flow with PKCE. The browser is sent to the provider's public address; the code is exchanged for tokens
/// at users-api itself.
/// </summary>
internal sealed class ConfigureOpenIdConnect(IOptions<AuthOptions> auth, ProviderConfiguration provider, ClientSecret secret, IHttpClientFactory clients, IConfiguration configuration)
    : IConfigureNamedOptions<OpenIdConnectOptions>
{
    private static readonly string[] DefaultScopes = ["openid", "profile", "email", "offline_access", "users", "billing"];

    public void Configure(OpenIdConnectOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, OpenIdConnectOptions options)
    {
        options.ClientId = auth.Value.ClientId;
        options.ConfigurationManager = provider;
        options.Backchannel = clients.CreateClient(ProviderExtensions.ClientName);
        options.SignInScheme = SessionDefaults.Scheme;
        options.CallbackPath = SignInPaths.Callback;
        options.RemoteSignOutPath = default;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // By query: a form that another site's page posts comes without SameSite=Lax cookies.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.SaveTokens = true;
        options.MapInboundClaims = false;
        options.ClaimActions.Clear();
        options.Scope.Clear();
        foreach (var scope in configuration.GetSection("Auth:Scopes").Get<string[]>() ?? DefaultScopes)
        {
            options.Scope.Add(scope);
        }

        PendingSignIns.Name(options, isHttps: auth.Value.PublicAddress?.Scheme == Uri.UriSchemeHttps);
        options.Events.OnAuthorizationCodeReceived = RedeemOwnCode;
        options.Events.OnTokenValidated = RefuseUnknownUsers;
        options.Events.OnRemoteFailure = SignInFailure.ShowAsync;
    }

    /// <summary>Adds the secret; a code that another provider says to have issued (RFC 9207) is not sent to this one.</summary>
    private async Task RedeemOwnCode(AuthorizationCodeReceivedContext context)
    {
        var issuer = (await provider.GetConfigurationAsync(context.HttpContext.RequestAborted)).Issuer;
        if (context.ProtocolMessage.Iss is { } iss && iss != issuer)
        {
            context.Fail(new AuthenticationFailureException("The answer is another provider's."));
            return;
        }

        context.TokenEndpointRequest!.ClientSecret = secret.Current;
    }

    private Task RefuseUnknownUsers(TokenValidatedContext context)
    {
        var granted = context.TokenEndpointResponse;
        if (granted is null || SessionUser.Read(new(granted.AccessToken, default, granted.RefreshToken, granted.IdToken), auth.Value) is null)
        {
            context.Fail(new AuthenticationFailureException("The provider's tokens name no user of this system."));
        }

        return Task.CompletedTask;
    }
}
