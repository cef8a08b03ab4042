using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ServiceDefaults.Auth.Provider;

namespace Users.Api.Tests;

/// <summary>Adds the keys of a <see cref="TestIssuer"/> to those of the service, so that tests can make any token.</summary>
internal sealed class TrustsTestIssuer(IProviderMetadata service, TestIssuer issuer) : IProviderMetadata
{
    public async Task<OpenIdConnectConfiguration> LoadAsync(CancellationToken cancellationToken)
    {
        var metadata = await service.LoadAsync(cancellationToken);
        metadata.SigningKeys.Add(issuer.Key);
        return metadata;
    }
}
