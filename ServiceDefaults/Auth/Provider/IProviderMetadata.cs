using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ServiceDefaults.Auth.Provider;

/// <summary>Where it is known who issues tokens, and with which keys: at the provider, or in the same process if this is the provider.</summary>
public interface IProviderMetadata
{
    /// <summary>Reads it, with at least the issuer and the signing keys.</summary>
    Task<OpenIdConnectConfiguration> LoadAsync(CancellationToken cancellationToken);
}
