using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Eventing;

namespace Aspire.Hosting.Orchestration;

/// <summary>Publishes <see cref="ResourceReadyEvent"/> once per start of a resource, however many replicas it has.</summary>
internal sealed class ResourceReadiness(IDistributedApplicationEventing eventing, ResourceLoggerService loggers, IServiceProvider services)
{
    private readonly Dictionary<string, (HashSet<string> Running, Lazy<Task> Ready)> _starts = new(StringComparers.ResourceName);

    /// <summary>A process of a resource runs.</summary>
    /// <returns>Makes the resource ready, or waits until it is.</returns>
    public Lazy<Task> Begin(ResourceEvent running, CancellationToken cancellationToken)
    {
        var resource = running.Resource;
        if (!_starts.TryGetValue(resource.Name, out var start))
        {
            start = ([], new(() => Task.Run(() => PublishAsync(resource, cancellationToken), cancellationToken)));
            _starts.Add(resource.Name, start);
        }

        start.Running.Add(running.ResourceId);
        return start.Ready;
    }

    /// <summary>A process of a resource runs no more: with the last one its start is over.</summary>
    public void End(ResourceEvent ended)
    {
        var (running, _) = _starts[ended.Resource.Name];
        running.Remove(ended.ResourceId);
        if (running.Count == 0)
        {
            _starts.Remove(ended.Resource.Name);
        }
    }

    private async Task PublishAsync(IResource resource, CancellationToken cancellationToken)
    {
        try
        {
            await eventing.PublishAsync(new ResourceReadyEvent(resource, services), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var reason = $"'{resource.Name}' could not be made ready: {exception.Message}";
            loggers.GetLogger(resource).WriteError(reason);
            throw new DistributedApplicationException(reason, exception);
        }
    }
}
