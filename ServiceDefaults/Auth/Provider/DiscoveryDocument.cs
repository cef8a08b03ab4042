using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ServiceDefaults.Auth.Provider;

/// <summary>What the provider says of itself at <c>/.well-known/openid-configuration</c>, and the keys that it points to.</summary>
internal sealed class DiscoveryDocument(IHttpClientFactory clients, IOptions<AuthOptions> options) : IProviderMetadata
{
    private const string Path = ".well-known/openid-configuration";

    public async Task<OpenIdConnectConfiguration> LoadAsync(CancellationToken cancellationToken)
    {
        var issuer = options.Value.IssuerAddress;
        var documents = new HttpDocumentRetriever(clients.CreateClient(ProviderExtensions.ClientName))
        {
            // users-api's own are read inside the system, whatever the public address is.
            RequireHttps = !options.Value.IsOwnProvider && !issuer.IsLoopback,
        };
        var document = await OpenIdConnectConfigurationRetriever.GetAsync(new Uri(issuer, Path).ToString(), documents, cancellationToken);
        return options.Value.IsOwnProvider && document.Issuer != issuer.ToString()
            ? throw new InvalidOperationException($"users-api issues tokens as {document.Issuer}; here Auth:Issuer is {issuer}.")
            : document;
    }
}
