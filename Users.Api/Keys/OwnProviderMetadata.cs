using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ServiceDefaults.Auth.Provider;

namespace Users.Api.Keys;

/// <summary>For validating this service's own tokens without an HTTP request to itself.</summary>
internal sealed class OwnProviderMetadata(KeyRing keys, IOptions<AuthOptions> options) : IProviderMetadata
{
    public async Task<OpenIdConnectConfiguration> LoadAsync(CancellationToken cancellationToken)
    {
        await keys.LoadedAsync(cancellationToken);
        var metadata = new OpenIdConnectConfiguration { Issuer = options.Value.IssuerAddress.ToString() };
        foreach (var key in keys.Signing)
        {
            metadata.SigningKeys.Add(key);
        }

        return metadata;
    }
}
