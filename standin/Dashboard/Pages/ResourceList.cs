using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>The resources as they are now.</summary>
internal sealed class ResourceList(DistributedApplicationModel model, ResourceNotificationService notifications)
{
    /// <summary>The processes of every resource that is shown, in the order of the model; parameters last.</summary>
    public IEnumerable<ResourceEvent> All => model.Resources
        .OrderBy(resource => resource is ParameterResource)
        .SelectMany(resource => resource.GetInstanceIds())
        .Select(Find)
        .OfType<ResourceEvent>()
        .Where(resource => !resource.Snapshot.IsHidden && resource.Snapshot.State?.Text != KnownResourceStates.Hidden);

    /// <summary>A resource's process by its id; null where there is none.</summary>
    public ResourceEvent? Find(string? id) => id is not null && notifications.TryGetCurrentState(id, out var resource) ? resource : null;

    /// <summary>Calls back at every change, until it is cancelled.</summary>
    public async Task WatchAsync(Action changed, CancellationToken cancellationToken)
    {
        await foreach (var _ in notifications.WatchAsync(cancellationToken).ConfigureAwait(false))
        {
            changed();
        }
    }
}
