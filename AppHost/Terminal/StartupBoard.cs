using System.Collections.Concurrent;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AppHost.Terminal;

/// <summary>How far each resource has come on its way up.</summary>
internal sealed class StartupBoard
{
    private readonly IReadOnlyCollection<IResource> _resources;
    private readonly ConcurrentDictionary<string, ResourceStage> _stages;
    private readonly HashSet<string> _runToTheirEnd;

    /// <summary>Begins with every resource on its way.</summary>
    /// <param name="resources">The resources that are to come up.</param>
    public StartupBoard(IReadOnlyCollection<IResource> resources)
    {
        _resources = resources;
        _stages = new(resources.Select(resource => KeyValuePair.Create(resource.Name, ResourceStage.Starting)));
        _runToTheirEnd = [.. resources.SelectMany(resource => resource.Annotations.OfType<WaitAnnotation>())
            .Where(wait => wait.WaitType is WaitType.WaitForCompletion).Select(wait => wait.Resource.Name)];
    }

    /// <summary>Whether every resource is up.</summary>
    public bool AllUp => _stages.Values.All(stage => stage is ResourceStage.Up);

    /// <summary>The resources that are not up yet, but for those that wait for others.</summary>
    public IReadOnlyList<IResource> Starting => [.. _resources.Where(resource => _stages[resource.Name] is ResourceStage.Starting)];

    /// <summary>Takes in a resource's state; tells whether its stage changed.</summary>
    public bool Update(string name, CustomResourceSnapshot snapshot, out ResourceStage stage)
    {
        stage = StageOf(snapshot, _runToTheirEnd.Contains(name));
        if (!_stages.TryGetValue(name, out var before) || before == stage)
        {
            return false;
        }

        _stages[name] = stage;
        return true;
    }

    /// <summary>A migration has done its part when it has ended; whatever others do not wait for to end must not.</summary>
    private static ResourceStage StageOf(CustomResourceSnapshot snapshot, bool runsToItsEnd)
    {
        var state = snapshot.State?.Text;
        if (state == KnownResourceStates.Waiting)
        {
            return ResourceStage.Waiting;
        }

        if (state == KnownResourceStates.FailedToStart)
        {
            return ResourceStage.Failed;
        }

        if (KnownResourceStates.TerminalStates.Contains(state))
        {
            return runsToItsEnd && snapshot.ExitCode is 0 ? ResourceStage.Up : ResourceStage.Failed;
        }

        var isUp = state == KnownResourceStates.Running && snapshot.HealthStatus is null or HealthStatus.Healthy;
        return isUp && !runsToItsEnd ? ResourceStage.Up : ResourceStage.Starting;
    }
}
