namespace AppHost.Publishing;

/// <summary>Kubernetes, as a Helm chart.</summary>
internal static partial class PublishTarget
{
    static partial void Add(IDistributedApplicationBuilder builder) => builder.AddKubernetesEnvironment("kubernetes");
}
