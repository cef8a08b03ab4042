using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>The states of resources: publishes changes, and waits for them.</summary>
public partial class ResourceNotificationService : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ResourceEvent> _current = new(StringComparers.ResourceName);
    private readonly List<Channel<ResourceEvent>> _watchers = [];
    private readonly CancellationTokenSource _disposed = new();

    internal ResourceNotificationService()
    {
    }

    /// <summary>What waits do when the resource ends that they wait for, unless told otherwise.</summary>
    internal WaitBehavior DefaultWaitBehavior { get; set; } = WaitBehavior.WaitOnResourceUnavailable;

    /// <summary>How every resource is now, then every change.</summary>
    public async IAsyncEnumerable<ResourceEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var channel = Channel.CreateUnbounded<ResourceEvent>();
        ResourceEvent[] now;
        lock (_lock)
        {
            now = [.. _current.Values];
            _watchers.Add(channel);
        }

        try
        {
            foreach (var resourceEvent in now)
            {
                yield return resourceEvent;
            }

            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _disposed.Token);
            await foreach (var resourceEvent in channel.Reader.ReadAllAsync(ended.Token).ConfigureAwait(false))
            {
                yield return resourceEvent;
            }
        }
        finally
        {
            lock (_lock)
            {
                _watchers.Remove(channel);
            }
        }
    }

    /// <summary>Publishes a change of a resource, of all its processes.</summary>
    public async Task PublishUpdateAsync(IResource resource, Func<CustomResourceSnapshot, CustomResourceSnapshot> stateFactory)
    {
        foreach (var id in resource.GetInstanceIds())
        {
            await PublishUpdateAsync(resource, id, stateFactory).ConfigureAwait(false);
        }
    }

    /// <summary>Publishes a change of one of a resource's processes.</summary>
    public Task PublishUpdateAsync(IResource resource, string resourceId, Func<CustomResourceSnapshot, CustomResourceSnapshot> stateFactory)
    {
        lock (_lock)
        {
            var before = _current.TryGetValue(resourceId, out var last) ? last.Snapshot : InitialSnapshot(resource);
            var resourceEvent = new ResourceEvent(resource, resourceId, stateFactory(before));
            _current[resourceId] = resourceEvent;
            _watchers.ForEach(watcher => watcher.Writer.TryWrite(resourceEvent));
        }

        return Task.CompletedTask;
    }

    /// <summary>How a process of a resource is now.</summary>
    /// <param name="resourceId">The process's id: the resource's name, unless there are replicas.</param>
    /// <param name="resourceEvent">Its last change.</param>
    public bool TryGetCurrentState(string resourceId, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ResourceEvent? resourceEvent)
    {
        lock (_lock)
        {
            return _current.TryGetValue(resourceId, out resourceEvent);
        }
    }

    /// <summary>Ends every wait.</summary>
    public void Dispose()
    {
        // Not disposed of: who begins to wait after this is to be told so too.
        _disposed.Cancel();
        GC.SuppressFinalize(this);
    }

    /// <summary>Before a check has run its result is not known, which counts as unhealthy. A child depends on its parent's checks too.</summary>
    private static CustomResourceSnapshot InitialSnapshot(IResource resource)
    {
        var initial = resource.TryGetLastAnnotation<ResourceSnapshotAnnotation>(out var annotation)
            ? annotation.InitialSnapshot
            : new CustomResourceSnapshot { ResourceType = resource.GetType().Name.Replace("Resource", "", StringComparison.Ordinal), Properties = [] };
        var keys = resource.WithAncestors().SelectMany(owner => owner.Annotations.OfType<HealthCheckAnnotation>()).Select(check => check.Key).Distinct();
        return initial with { HealthReports = [.. keys.Select(key => new HealthReportSnapshot(key, null, null, null))] };
    }
}
