using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Orchestration;

/// <summary>Waits for what a resource waits for.</summary>
internal sealed class ResourceWaits(DistributedApplicationModel model, ResourceNotificationService notifications)
{
    /// <summary>Waits until every process of every dependency has come to what the resource needs.</summary>
    /// <exception cref="DistributedApplicationException">Something has ended in a way that the wait does not allow.</exception>
    public async Task WaitAsync(IResource resource, IReadOnlyList<WaitAnnotation> waits, ILogger logger, CancellationToken cancellationToken)
    {
        using var isOver = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await foreach (var wait in Task.WhenEach(waits.SelectMany(wait => wait.Resource.GetInstanceIds().Select(id => WaitAsync(resource, wait, id, logger, isOver.Token)))).ConfigureAwait(false))
            {
                await wait.ConfigureAwait(false);
            }
        }
        finally
        {
            // One that failed is enough: the others are not waited for.
            await isOver.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task WaitAsync(IResource resource, WaitAnnotation wait, string id, ILogger logger, CancellationToken cancellationToken)
    {
        if (!model.Resources.Contains(wait.Resource))
        {
            throw new DistributedApplicationException($"'{resource.Name}' waits for '{wait.Resource.Name}', which is not part of the application: add it, or remove the wait.");
        }

        var behavior = wait.WaitBehavior ?? notifications.DefaultWaitBehavior;
        switch (wait.WaitType)
        {
            case WaitType.WaitForCompletion:
                logger.Write($"Waiting for resource '{id}' to complete.");
                CheckCompletion(resource, wait, await FindAsync(ResourceNotificationService.HasEnded).ConfigureAwait(false));
                break;
            case WaitType.WaitUntilStarted:
                logger.Write($"Waiting for resource '{id}' to start.");
                ThrowIfEnded(resource, await FindAsync(change => IsRunning(change) || ResourceNotificationService.GivesUp(change, behavior)).ConfigureAwait(false));
                break;
            default:
                logger.Write($"Waiting for resource '{id}' to become healthy.");
                var found = await FindAsync(change => ResourceNotificationService.IsReady(change) || ResourceNotificationService.GivesUp(change, behavior)).ConfigureAwait(false);
                ThrowIfEnded(resource, found);
                await found.Snapshot.Ready!.WaitAsync(cancellationToken).ConfigureAwait(false);
                break;
        }

        logger.Write($"Finished waiting for resource '{id}'.");

        Task<ResourceEvent> FindAsync(Func<ResourceEvent, bool> predicate) => notifications.WaitForResourceAsync(
            wait.Resource.Name, change => StringComparers.ResourceName.Equals(change.ResourceId, id) && predicate(change), cancellationToken);
    }

    private static bool IsRunning(ResourceEvent change) => change.Snapshot.State?.Text == KnownResourceStates.Running;

    private static void CheckCompletion(IResource resource, WaitAnnotation wait, ResourceEvent ended)
    {
        if (ended.Snapshot.State?.Text == KnownResourceStates.FailedToStart)
        {
            ThrowIfEnded(resource, ended);
        }

        if (ended.Snapshot.ExitCode is { } code && code != wait.ExitCode)
        {
            throw new DistributedApplicationException($"'{ended.ResourceId}' ended with exit code {code} instead of {wait.ExitCode}, so '{resource.Name}' cannot start.");
        }
    }

    private static void ThrowIfEnded(IResource resource, ResourceEvent change)
    {
        if (ResourceNotificationService.HasEnded(change))
        {
            throw new DistributedApplicationException($"'{change.ResourceId}' is {change.Snapshot.State!.Text}, so '{resource.Name}' cannot start.");
        }
    }
}
