using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.ServiceDiscovery;

namespace Microsoft.Extensions.ServiceDiscovery.Yarp;

/// <summary>
/// Turns each destination into one per endpoint of the service its address names: the path of the address, the path of the
/// health address and an explicit host stay as they are configured.
/// </summary>
internal sealed class ServiceDiscoveryDestinationResolver(
    ServiceEndpointResolver resolver, IOptions<ServiceDiscoveryOptions> options) : IDestinationResolver
{
    public async ValueTask<ResolvedDestinationCollection> ResolveDestinationsAsync(
        IReadOnlyDictionary<string, DestinationConfig> destinations, CancellationToken cancellationToken)
    {
        var services = await Task.WhenAll(destinations.Select(async destination =>
        {
            var service = new Uri(destination.Value.Address).GetLeftPart(UriPartial.Authority);
            var source = await resolver.GetEndpointsAsync(service, cancellationToken).ConfigureAwait(false);
            return (Name: destination.Key, Config: destination.Value, Source: source);
        })).ConfigureAwait(false);

        var resolved = new Dictionary<string, DestinationConfig>();
        foreach (var (name, config, source) in services)
        {
            foreach (var endpoint in source.Endpoints)
            {
                resolved[$"{name}[{endpoint}]"] = Resolve(config, endpoint.ToString()!);
            }
        }

        return new ResolvedDestinationCollection(resolved, new CompositeChangeToken([.. services.Select(service => service.Source.ChangeToken)]));
    }

    private DestinationConfig Resolve(DestinationConfig config, string endpoint)
    {
        var configured = new Uri(config.Address);
        var found = new Uri(endpoint.Contains("://", StringComparison.Ordinal) ? endpoint : $"{DefaultScheme(configured)}://{endpoint}");
        return config with
        {
            // Unless a host is configured, requests carry the one of the endpoint's address.
            Host = string.IsNullOrEmpty(config.Host) ? null : config.Host,
            Address = new UriBuilder(configured) { Scheme = found.Scheme, Host = found.Host, Port = found.Port }.Uri.ToString(),
            Health = string.IsNullOrEmpty(config.Health)
                ? config.Health
                : new UriBuilder(config.Health) { Host = found.Host, Port = found.Port }.Uri.ToString(),
        };
    }

    /// <summary>The scheme for an endpoint that names none: the first in the address that is allowed.</summary>
    private string DefaultScheme(Uri configured)
    {
        var schemes = configured.Scheme.Split('+');
        if (schemes.Length == 1)
        {
            return configured.Scheme;
        }

        return schemes.FirstOrDefault(scheme =>
                options.Value.AllowAllSchemes || options.Value.AllowedSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException(
                $"None of the specified schemes ('{string.Join(", ", schemes)}') are allowed by configuration.");
    }
}
