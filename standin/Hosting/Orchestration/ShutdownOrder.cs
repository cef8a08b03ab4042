using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestration;

/// <summary>Stops who waits before what it waits for, so that nobody loses a database under its feet.</summary>
internal static class ShutdownOrder
{
    /// <summary>What a group of resources gets before it is killed: there are a few groups, and somebody has pressed Ctrl-C.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    public static async Task StopAsync(IReadOnlyList<ResourceRunner> runners)
    {
        var depths = new Dictionary<IResource, int>();
        foreach (var group in runners.GroupBy(runner => DepthOf(runner.Resource, depths)).OrderByDescending(group => group.Key))
        {
            await Task.WhenAll(group.Select(runner => runner.StopAsync(_ => true, Grace))).ConfigureAwait(false);
        }
    }

    /// <summary>How many resources stand below it in a row.</summary>
    private static int DepthOf(IResource resource, Dictionary<IResource, int> depths)
    {
        if (depths.TryGetValue(resource, out var known))
        {
            return known;
        }

        depths[resource] = 0; // Two that wait for each other never start, and must not keep us here.
        var below = resource.Annotations.OfType<WaitAnnotation>().Select(wait => wait.Resource);
        if (resource is IResourceWithParent { Parent: var parent })
        {
            below = below.Append(parent);
        }

        return depths[resource] = below.Select(dependency => DepthOf(dependency, depths) + 1).DefaultIfEmpty(0).Max();
    }
}
