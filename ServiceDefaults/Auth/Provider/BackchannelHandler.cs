using Microsoft.Extensions.Options;

namespace ServiceDefaults.Auth.Provider;

/// <summary>
/// Calls users-api itself for every address that begins with the issuer's: services have no business at the public address,
/// and may not even reach it. Another provider is called where it is.
/// </summary>
internal sealed class BackchannelHandler(IOptions<AuthOptions> options) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (auth, issuer) = (options.Value, options.Value.IssuerAddress);
        if (auth.IsOwnProvider && request.RequestUri is { } address && issuer.IsBaseOf(address))
        {
            request.RequestUri = new Uri(new Uri(auth.Backchannel.TrimEnd('/') + "/"), issuer.MakeRelativeUri(address));
        }

        return base.SendAsync(request, cancellationToken);
    }
}
