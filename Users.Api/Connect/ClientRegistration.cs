using OpenIddict.Abstractions;
using Permissions = OpenIddict.Abstractions.OpenIddictConstants.Permissions;

namespace Users.Api.Connect;

/// <summary>Registers the system's clients, and updates them to the current configuration.</summary>
internal sealed class ClientRegistration(IOpenIddictApplicationManager applications, IConfiguration configuration)
{
    /// <summary>Registers every client that has a secret (<c>Auth:Clients:{id}:Secret</c>). Runs in the open transaction.</summary>
    public async Task RunAsync(Uri issuer, CancellationToken cancellationToken)
    {
        foreach (var client in Clients(issuer))
        {
            client.ClientSecret = configuration[$"Auth:Clients:{client.ClientId}:Secret"];
            if (string.IsNullOrEmpty(client.ClientSecret))
            {
                continue;
            }

            if (await applications.FindByClientIdAsync(client.ClientId!, cancellationToken) is { } known)
            {
                await applications.UpdateAsync(known, client, cancellationToken);
            }
            else
            {
                await applications.CreateAsync(client, cancellationToken);
            }
        }
    }

    private static OpenIddictApplicationDescriptor[] Clients(Uri issuer) =>
    [
        new()
        {
            ClientId = "gateway",
            DisplayName = "The web application",
            ClientType = OpenIddictConstants.ClientTypes.Confidential,
            ConsentType = OpenIddictConstants.ConsentTypes.Implicit,
            RedirectUris = { new Uri(issuer, "auth/callback") },
            PostLogoutRedirectUris = { issuer },
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession,
                Permissions.Endpoints.Revocation, Permissions.GrantTypes.AuthorizationCode, Permissions.GrantTypes.RefreshToken,
                Permissions.ResponseTypes.Code, Permissions.Scopes.Profile, Permissions.Scopes.Email,
                Permissions.Prefixes.Scope + ApiScopes.Users, Permissions.Prefixes.Scope + ApiScopes.Billing,
            },
            Requirements = { OpenIddictConstants.Requirements.Features.ProofKeyForCodeExchange },
        },
        Machine("api", ApiScopes.Users, ApiScopes.Billing),
        Machine("billing-api", ApiScopes.Users),
    ];

    private static OpenIddictApplicationDescriptor Machine(string id, params string[] scopes)
    {
        var client = new OpenIddictApplicationDescriptor
        {
            ClientId = id,
            DisplayName = id,
            ClientType = OpenIddictConstants.ClientTypes.Confidential,
            Permissions = { Permissions.Endpoints.Token, Permissions.Endpoints.Revocation, Permissions.GrantTypes.ClientCredentials },
        };
        client.Permissions.UnionWith(scopes.Select(scope => Permissions.Prefixes.Scope + scope));
        return client;
    }
}
