using Microsoft.Extensions.ServiceDiscovery.Yarp;
using Yarp.ReverseProxy.ServiceDiscovery;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Joins YARP and service discovery.</summary>
public static class ServiceDiscoveryReverseProxyServiceCollectionExtensions
{
    /// <summary>
    /// Resolves the service names in the addresses of destinations (<c>https+http://users-api</c>) to the endpoints they
    /// have, and again whenever those change.
    /// </summary>
    public static IReverseProxyBuilder AddServiceDiscoveryDestinationResolver(this IReverseProxyBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddServiceDiscoveryCore();
        builder.Services.AddSingleton<IDestinationResolver, ServiceDiscoveryDestinationResolver>();
        return builder;
    }
}
