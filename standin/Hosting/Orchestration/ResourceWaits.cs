using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestration;

/// <summary>Waits for what a resource waits for.</summary>
internal sealed class ResourceWaits(ResourceNotificationService notifications, ResourceLoggerService loggers)
{
    /// <exception cref="DistributedApplicationException">Something has ended in a way that the wait does not allow.</exception>
    public async Task WaitAsync(IResource resource, CancellationToken cancellationToken)
    {
        var waits = resource.Annotations.OfType<WaitAnnotation>().ToArray();
        if (waits.Length == 0)
        {
            return;
        }

        await notifications.PublishUpdateAsync(resource, snapshot => snapshot with { State = KnownResourceStates.Waiting }).ConfigureAwait(false);
        await Task.WhenAll(waits.Select(wait => WaitAsync(resource, wait, cancellationToken))).ConfigureAwait(false);
        await notifications.PublishUpdateAsync(resource, snapshot => snapshot with { State = KnownResourceStates.Starting }).ConfigureAwait(false);
    }

    private async Task WaitAsync(IResource resource, WaitAnnotation wait, CancellationToken cancellationToken)
    {
        var name = wait.Resource.Name;
        var behavior = wait.WaitBehavior ?? notifications.DefaultWaitBehavior;
        switch (wait.WaitType)
        {
            case WaitType.WaitForCompletion:
                await WaitForCompletionAsync(resource, wait, cancellationToken).ConfigureAwait(false);
                break;
            case WaitType.WaitUntilStarted:
                var started = await notifications.WaitForResourceAsync(
                    name, change => IsRunning(change) || (behavior is WaitBehavior.StopOnResourceUnavailable && ResourceNotificationService.HasEnded(change)), cancellationToken).ConfigureAwait(false);
                ThrowIfEnded(resource, started);
                break;
            default:
                loggers.GetLogger(resource).Write($"Waiting for resource '{name}' to become healthy.");
                var healthy = await notifications.WaitForResourceAsync(
                    name,
                    change => ResourceNotificationService.IsHealthy(change) || (behavior is WaitBehavior.StopOnResourceUnavailable && ResourceNotificationService.HasEnded(change)),
                    cancellationToken).ConfigureAwait(false);
                ThrowIfEnded(resource, healthy);
                await notifications.ReadySource(name).Task.WaitAsync(cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    private async Task WaitForCompletionAsync(IResource resource, WaitAnnotation wait, CancellationToken cancellationToken)
    {
        loggers.GetLogger(resource).Write($"Waiting for resource '{wait.Resource.Name}' to complete.");
        var ended = await notifications.WaitForResourceAsync(wait.Resource.Name, ResourceNotificationService.HasEnded, cancellationToken).ConfigureAwait(false);
        if (ended.Snapshot.State?.Text == KnownResourceStates.FailedToStart)
        {
            throw new DistributedApplicationException($"Dependency resource '{wait.Resource.Name}' failed to start, so '{resource.Name}' cannot start.");
        }

        if (ended.Snapshot.ExitCode is { } code && code != wait.ExitCode)
        {
            throw new DistributedApplicationException($"Resource '{wait.Resource.Name}' has entered the 'Finished' state with exit code '{code}', expected '{wait.ExitCode}', so '{resource.Name}' cannot start.");
        }
    }

    private static bool IsRunning(ResourceEvent change) => change.Snapshot.State?.Text == KnownResourceStates.Running;

    private static void ThrowIfEnded(IResource resource, ResourceEvent change)
    {
        if (ResourceNotificationService.HasEnded(change))
        {
            throw new DistributedApplicationException($"Dependency resource '{change.Resource.Name}' is {change.Snapshot.State!.Text}, so '{resource.Name}' cannot start.");
        }
    }
}
