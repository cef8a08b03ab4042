namespace Aspire.Hosting.ApplicationModel;

/// <summary>The processes of a resource with replicas.</summary>
internal sealed record InstancesAnnotation(IReadOnlyList<string> Ids) : IResourceAnnotation;

internal static class InstanceExtensions
{
    /// <summary>The ids of a resource's processes: its name, unless there are replicas.</summary>
    public static IReadOnlyList<string> GetInstanceIds(this IResource resource) =>
        resource.Annotations.OfType<InstancesAnnotation>().LastOrDefault()?.Ids ?? [resource.Name];

    /// <summary>A resource and those that it belongs to, itself first.</summary>
    public static IEnumerable<IResource> WithAncestors(this IResource resource)
    {
        yield return resource;
        while (resource is IResourceWithParent { Parent: var parent })
        {
            yield return parent;
            resource = parent;
        }
    }
}
