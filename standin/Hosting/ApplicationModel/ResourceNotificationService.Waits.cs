using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.ApplicationModel;

public partial class ResourceNotificationService
{
    /// <summary>Waits until a resource is in a state; <c>Running</c> by default.</summary>
    public async Task WaitForResourceAsync(string resourceName, string? targetState = null, CancellationToken cancellationToken = default) =>
        await WaitForResourceAsync(resourceName, [targetState ?? KnownResourceStates.Running], cancellationToken).ConfigureAwait(false);

    /// <summary>Waits until a resource is in one of several states.</summary>
    /// <returns>The state.</returns>
    public async Task<string> WaitForResourceAsync(string resourceName, IEnumerable<string> targetStates, CancellationToken cancellationToken = default)
    {
        var states = targetStates.ToHashSet(StringComparers.ResourceState);
        var found = await WaitForResourceAsync(resourceName, change => change.Snapshot.State is { } state && states.Contains(state.Text), cancellationToken).ConfigureAwait(false);
        return found.Snapshot.State!.Text;
    }

    /// <summary>Waits until something is true of a resource.</summary>
    /// <returns>The change by which it became true.</returns>
    /// <exception cref="OperationCanceledException">The token or the application has ended before.</exception>
    public async Task<ResourceEvent> WaitForResourceAsync(string resourceName, Func<ResourceEvent, bool> predicate, CancellationToken cancellationToken = default)
    {
        await foreach (var change in WatchAsync(cancellationToken).ConfigureAwait(false))
        {
            if (StringComparers.ResourceName.Equals(resourceName, change.Resource.Name) && predicate(change))
            {
                return change;
            }
        }

        throw new OperationCanceledException($"The application has ended while '{resourceName}' was waited for.");
    }

    /// <summary>Waits until a resource runs, is healthy and is ready.</summary>
    public Task<ResourceEvent> WaitForResourceHealthyAsync(string resourceName, CancellationToken cancellationToken = default) =>
        WaitForResourceHealthyAsync(resourceName, DefaultWaitBehavior, cancellationToken);

    /// <summary>Waits until a resource runs, is healthy and is ready.</summary>
    /// <exception cref="DistributedApplicationException">It has ended, and <paramref name="waitBehavior"/> says to give up then.</exception>
    public async Task<ResourceEvent> WaitForResourceHealthyAsync(string resourceName, WaitBehavior waitBehavior, CancellationToken cancellationToken = default)
    {
        var found = await WaitForResourceAsync(resourceName, change => IsReady(change) || GivesUp(change, waitBehavior), cancellationToken).ConfigureAwait(false);
        if (!IsReady(found))
        {
            throw new DistributedApplicationException($"Stopped waiting for resource '{resourceName}' to become healthy because it is {found.Snapshot.State?.Text}.");
        }

        // Who waits sees what the subscribers of ResourceReadyEvent have done.
        await found.Snapshot.Ready!.WaitAsync(cancellationToken).ConfigureAwait(false);
        return found;
    }

    internal static bool IsReady(ResourceEvent change) => change.Snapshot is { HealthStatus: HealthStatus.Healthy, Ready: not null };

    internal static bool HasEnded(ResourceEvent change) => KnownResourceStates.TerminalStates.Contains(change.Snapshot.State?.Text);

    internal static bool GivesUp(ResourceEvent change, WaitBehavior waitBehavior) => waitBehavior is WaitBehavior.StopOnResourceUnavailable && HasEnded(change);
}
