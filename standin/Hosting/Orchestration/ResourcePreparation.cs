using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Eventing;

namespace Aspire.Hosting.Orchestration;

/// <summary>What comes before a resource's processes are started: events, then waits.</summary>
internal sealed class ResourcePreparation(
    DistributedApplicationModel model, IDistributedApplicationEventing eventing, ResourceWaits waits, ResourceLoggerService loggers, IServiceProvider services)
{
    /// <summary>Publishes that the resource is about to start and waits for what it waits for.</summary>
    /// <exception cref="DistributedApplicationException">It must not start; says why.</exception>
    public async Task PrepareAsync(IResource resource, IReadOnlyList<ResourceProcess> processes, CancellationToken cancellationToken)
    {
        foreach (var connectable in Family(resource).OfType<IResourceWithConnectionString>())
        {
            await eventing.PublishAsync(new ConnectionStringAvailableEvent(connectable, services), cancellationToken).ConfigureAwait(false);
        }

        await eventing.PublishAsync(new BeforeResourceStartedEvent(resource, services), cancellationToken).ConfigureAwait(false);
        if (resource.Annotations.OfType<WaitAnnotation>().ToArray() is { Length: > 0 } dependencies)
        {
            await PublishAsync(processes, KnownResourceStates.Waiting).ConfigureAwait(false);
            await waits.WaitAsync(resource, dependencies, loggers.GetLogger(resource), cancellationToken).ConfigureAwait(false);
            await PublishAsync(processes, KnownResourceStates.Starting).ConfigureAwait(false);
        }
    }

    /// <summary>Publishes that a process of the resource has ended, to the resource and its children.</summary>
    public async Task PublishStoppedAsync(IResource resource, ResourceEvent ended)
    {
        try
        {
            foreach (var affected in Family(resource))
            {
                await eventing.PublishAsync(new ResourceStoppedEvent(affected, services, ended)).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            loggers.GetLogger(resource).WriteError($"What was to be done when '{resource.Name}' has ended has failed: {exception.Message}");
        }
    }

    private static async Task PublishAsync(IReadOnlyList<ResourceProcess> processes, string state)
    {
        foreach (var process in processes)
        {
            await process.PublishAsync(snapshot => snapshot with { State = state }).ConfigureAwait(false);
        }
    }

    /// <summary>The resource, then its children that are no processes themselves, and theirs.</summary>
    private IEnumerable<IResource> Family(IResource resource) => model.Resources
        .Where(child => child is IResourceWithParent { Parent: var parent } && parent == resource && child is not (ProjectResource or ExecutableResource))
        .SelectMany(Family)
        .Prepend(resource);
}
