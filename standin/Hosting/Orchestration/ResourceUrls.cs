using System.Collections.Immutable;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestration;

/// <summary>Where a resource is reached, as it is shown.</summary>
internal static class ResourceUrls
{
    /// <summary>The URLs of its endpoints, then those that were given for it; inactive, since nothing answers there yet.</summary>
    /// <param name="resource">The resource, its endpoints allocated.</param>
    public static ImmutableArray<UrlSnapshot> Of(IResource resource)
    {
        var endpoints = resource is IResourceWithEndpoints owner
            ? owner.Annotations.OfType<EndpointAnnotation>().Where(endpoint => endpoint.AllocatedEndpoint is not null).Select(endpoint => OfEndpoint(new(owner, endpoint.Name)))
            : [];
        return [.. endpoints.Concat(resource.Annotations.OfType<ResourceUrlAnnotation>()).Select(url =>
            new UrlSnapshot(url.Endpoint?.EndpointName, Absolute(url), IsInternal: false) { IsInactive = true, DisplayProperties = new(url.DisplayText ?? "") })];
    }

    private static ResourceUrlAnnotation OfEndpoint(EndpointReference endpoint)
    {
        var url = new ResourceUrlAnnotation { Url = endpoint.Url, Endpoint = endpoint };
        foreach (var change in endpoint.Resource.Annotations.OfType<UrlForEndpointAnnotation>().Where(change => StringComparers.EndpointName.Equals(change.EndpointName, endpoint.EndpointName)))
        {
            change.Callback(url);
        }

        return url;
    }

    private static string Absolute(ResourceUrlAnnotation url) => url is { Endpoint: { } endpoint } && url.Url.StartsWith('/') ? endpoint.Url + url.Url : url.Url;
}
