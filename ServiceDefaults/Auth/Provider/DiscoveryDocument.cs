using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ServiceDefaults.Auth.Provider;

/// <summary>Reads the provider's <c>/.well-known/openid-configuration</c>, and the keys that it points to.</summary>
internal sealed class DiscoveryDocument(IHttpClientFactory clients, IOptions<AuthOptions> options) : IProviderMetadata
{
    private const string Path = ".well-known/openid-configuration";

    public async Task<OpenIdConnectConfiguration> LoadAsync(CancellationToken cancellationToken)
    {
        var issuer = options.Value.IssuerAddress;
        // users-api's own are read inside the system, whatever the public address is.
        var documents = new Documents(clients.CreateClient(ProviderExtensions.ClientName), requireHttps: !options.Value.IsOwnProvider && !issuer.IsLoopback);
        var document = await OpenIdConnectConfigurationRetriever.GetAsync(new Uri(issuer, Path).ToString(), documents, cancellationToken);
        return options.Value.IsOwnProvider && document.Issuer != issuer.ToString()
            ? throw new InvalidOperationException($"users-api issues tokens as {document.Issuer}; here Auth:Issuer is {issuer}.")
            : document;
    }

    /// <summary>Can be cancelled, unlike the library's own retriever.</summary>
    private sealed class Documents(HttpClient client, bool requireHttps) : IDocumentRetriever
    {
        public async Task<string> GetDocumentAsync(string address, CancellationToken cancel) =>
            !requireHttps || new Uri(address).Scheme == Uri.UriSchemeHttps
                ? await client.GetStringAsync(new Uri(address), cancel)
                : throw new InvalidOperationException($"The identity provider's address must begin with https: {address}.");
    }
}
