using System.Diagnostics;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestration;

/// <summary>Stops who waits before what it waits for, so that nobody loses a database under its feet.</summary>
internal static class ShutdownOrder
{
    /// <summary>What all get together before they are killed: somebody has pressed Ctrl-C.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(3);

    /// <summary>What those get, at most and at least, that stop at the same time.</summary>
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_least = TimeSpan.FromMilliseconds(500);

    public static async Task StopAsync(IReadOnlyList<ResourceRunner> runners)
    {
        var clock = Stopwatch.StartNew();
        var depths = new Dictionary<IResource, int>();
        foreach (var group in runners.GroupBy(runner => DepthOf(runner.Resource, depths)).OrderByDescending(group => group.Key))
        {
            var grace = TimeSpan.FromTicks(Math.Clamp((s_patience - clock.Elapsed).Ticks, s_least.Ticks, s_most.Ticks));
            await Task.WhenAll(group.Select(runner => runner.CloseAsync(grace))).ConfigureAwait(false);
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
