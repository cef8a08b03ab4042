namespace AppHost.Terminal;

/// <summary>
/// Why a resource has failed. What waits for one that fails does so, too, and each is followed by itself: the first failure that is seen may
/// be of one that only waited.
/// </summary>
/// <param name="notifications">The states of resources; each has one from the beginning.</param>
/// <param name="hasFailed">Whether a resource of this name has failed that is in this state.</param>
internal sealed class FailureCause(ResourceNotificationService notifications, Func<string, CustomResourceSnapshot, bool> hasFailed)
{
    /// <summary>The resource that nothing else made fail, and how it ended; the resource itself, if it needs none that has failed.</summary>
    public async Task<(IResource Resource, CustomResourceSnapshot Snapshot)> FindAsync(
        IResource failed, CustomResourceSnapshot snapshot, CancellationToken cancellationToken)
    {
        foreach (var needed in Needs(failed))
        {
            var current = await notifications.WaitForResourceAsync(needed.Name, _ => true, cancellationToken);
            if (hasFailed(needed.Name, current.Snapshot))
            {
                return await FindAsync(needed, current.Snapshot, cancellationToken);
            }
        }

        return (failed, snapshot);
    }

    private static IEnumerable<IResource> Needs(IResource resource)
    {
        var waits = resource.Annotations.OfType<WaitAnnotation>().Select(wait => wait.Resource);
        return resource is IResourceWithParent child ? waits.Prepend(child.Parent) : waits;
    }
}
