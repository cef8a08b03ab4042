using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Finds the endpoint to which a resource's HTTP requests go.</summary>
internal static class HttpEndpoints
{
    /// <param name="resource">The resource.</param>
    /// <param name="name">The endpoint's name; https before http where there is none.</param>
    /// <param name="purpose">What the requests are for, for the messages.</param>
    /// <exception cref="DistributedApplicationException">There is no such endpoint, or it is not http.</exception>
    public static EndpointReference Find(IResourceWithEndpoints resource, string? name, string purpose)
    {
        string[] names = name is null ? ["https", "http"] : [name];
        var endpoint = names.Select(candidate => new EndpointReference(resource, candidate)).FirstOrDefault(candidate => candidate.Exists)
            ?? throw new DistributedApplicationException(
                $"Could not create {purpose} for resource '{resource.Name}' as no endpoint was found matching one of the specified names: {string.Join(", ", names)}");
        return endpoint.EndpointAnnotation.IsHttp
            ? endpoint
            : throw new DistributedApplicationException(
                $"Could not create {purpose} for resource '{resource.Name}' as the endpoint with name '{endpoint.EndpointName}' and scheme '{endpoint.Scheme}' is not an HTTP endpoint.");
    }
}
