using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ServiceDefaults.Auth.Provider;

/// <summary>The issuer of tokens and its keys: read from the provider, or known in this process if this is the provider.</summary>
public interface IProviderMetadata
{
    /// <summary>Reads at least the issuer and the signing keys.</summary>
    Task<OpenIdConnectConfiguration> LoadAsync(CancellationToken cancellationToken);
}
