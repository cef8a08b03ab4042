using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AppHost.Terminal;

/// <summary>How far each resource has come on its way up.</summary>
internal sealed class StartupBoard
{
    private readonly Dictionary<string, ResourceStage> _stages;
    private readonly HashSet<string> _runToTheirEnd;

    /// <summary>Begins with every resource on its way.</summary>
    /// <param name="resources">The resources that are to come up.</param>
    public StartupBoard(IReadOnlyCollection<IResource> resources)
    {
        _stages = resources.ToDictionary(resource => resource.Name, _ => ResourceStage.Starting);
        _runToTheirEnd = [.. resources.SelectMany(resource => resource.Annotations.OfType<WaitAnnotation>())
            .Where(wait => wait.WaitType is WaitType.WaitForCompletion).Select(wait => wait.Resource.Name)];
    }

    /// <summary>Whether every resource is up.</summary>
    public bool AllUp => _stages.Values.All(stage => stage is ResourceStage.Up);

    /// <summary>The resources that are not up yet.</summary>
    public IEnumerable<string> Missing => _stages.Where(entry => entry.Value is not ResourceStage.Up).Select(entry => entry.Key);

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
