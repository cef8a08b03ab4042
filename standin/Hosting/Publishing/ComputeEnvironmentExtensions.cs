using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Where the application is published to: nothing here when it is run, and only Aspire's packages publish.</summary>
public static class ComputeEnvironmentExtensions
{
    /// <summary>Publishes as a Docker Compose file.</summary>
    public static IResourceBuilder<IComputeEnvironmentResource> AddDockerComposeEnvironment(this IDistributedApplicationBuilder builder, string name) =>
        builder.CreateResourceBuilder<IComputeEnvironmentResource>(new ComputeEnvironmentResource(name));

    /// <summary>Publishes as a Helm chart.</summary>
    public static IResourceBuilder<IComputeEnvironmentResource> AddKubernetesEnvironment(this IDistributedApplicationBuilder builder, string name) =>
        builder.CreateResourceBuilder<IComputeEnvironmentResource>(new ComputeEnvironmentResource(name));

    /// <summary>Publishes the resource to one of several environments.</summary>
    public static IResourceBuilder<T> WithComputeEnvironment<T>(this IResourceBuilder<T> builder, IResourceBuilder<IComputeEnvironmentResource> computeEnvironmentResource)
        where T : IComputeResource
    {
        ArgumentNullException.ThrowIfNull(computeEnvironmentResource);
        return builder;
    }

    private sealed class ComputeEnvironmentResource(string name) : Resource(name), IComputeEnvironmentResource;
}
