using System.Collections.Immutable;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Eventing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Orchestration;

/// <summary>Runs the health checks of each resource while it runs, and says when it is ready.</summary>
internal sealed class ResourceHealth(
    ResourceNotificationService notifications, HealthCheckService checks, IDistributedApplicationEventing eventing, ResourceLoggerService loggers, IServiceProvider services)
{
    private static readonly TimeSpan WhileHealthy = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AtFirst = TimeSpan.FromMilliseconds(100);
    private const int QuickTries = 50;

    private readonly Dictionary<string, Monitor> _monitors = new(StringComparers.ResourceName);

    /// <summary>Follows the resources until it is cancelled.</summary>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        await foreach (var change in notifications.WatchAsync(cancellationToken).ConfigureAwait(false))
        {
            var name = change.Resource.Name;
            var isMonitored = _monitors.TryGetValue(name, out var monitor);
            if (change.Snapshot.State?.Text == KnownResourceStates.Running)
            {
                if (!isMonitored)
                {
                    monitor = new(CancellationTokenSource.CreateLinkedTokenSource(cancellationToken), []);
                    _monitors.Add(name, monitor);
                    _ = MonitorAsync(change.Resource, monitor.Stop.Token);
                }

                monitor!.Running.Add(change.ResourceId);
            }
            else if (isMonitored && monitor!.Running.Remove(change.ResourceId) && monitor.Running.Count == 0)
            {
                await monitor.Stop.CancelAsync().ConfigureAwait(false);
                _monitors.Remove(name);
            }
        }
    }

    private async Task MonitorAsync(IResource resource, CancellationToken cancellationToken)
    {
        var keys = resource.WithAncestors().SelectMany(owner => owner.Annotations.OfType<HealthCheckAnnotation>()).Select(check => check.Key).ToHashSet();
        var isReady = false;
        var failures = 0;
        try
        {
            while (true)
            {
                var healthy = await CheckAsync(resource, keys, cancellationToken).ConfigureAwait(false);
                failures = healthy ? 0 : failures + 1;
                if (healthy && !isReady)
                {
                    isReady = true;
                    await MakeReadyAsync(resource, cancellationToken).ConfigureAwait(false);
                }

                if (keys.Count == 0)
                {
                    return;
                }

                // Before it has been healthy for the first time somebody waits for it.
                var pause = healthy ? WhileHealthy : !isReady && failures <= QuickTries ? AtFirst : TimeSpan.FromSeconds(Math.Min(5, failures));
                await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The resource has ended.
        }
    }

    private async Task MakeReadyAsync(IResource resource, CancellationToken cancellationToken)
    {
        try
        {
            await eventing.PublishAsync(new ResourceReadyEvent(resource, services), cancellationToken).ConfigureAwait(false);
            notifications.ReadySource(resource.Name).TrySetResult();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            loggers.GetLogger(resource).WriteError($"What was to be done when '{resource.Name}' is ready has failed: {exception.Message}");
            notifications.ReadySource(resource.Name).TrySetException(new DistributedApplicationException($"'{resource.Name}' could not be made ready: {exception.Message}", exception));
        }
    }

    private async Task<bool> CheckAsync(IResource resource, HashSet<string> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
        {
            return true;
        }

        var report = await checks.CheckHealthAsync(registration => keys.Contains(registration.Name), cancellationToken).ConfigureAwait(false);
        var now = DateTime.UtcNow;
        ImmutableArray<HealthReportSnapshot> reports =
        [
            .. keys.Select(key => report.Entries.TryGetValue(key, out var entry)
                ? new HealthReportSnapshot(key, entry.Status, entry.Description, entry.Exception?.ToString()) { LastRunAt = now }
                : new HealthReportSnapshot(key, HealthStatus.Unhealthy, $"No health check is registered as '{key}'.", null) { LastRunAt = now }),
        ];
        cancellationToken.ThrowIfCancellationRequested();
        await notifications.PublishUpdateAsync(resource, snapshot => snapshot with { HealthReports = reports }).ConfigureAwait(false);
        return reports.All(result => result.Status is HealthStatus.Healthy);
    }

    private sealed record Monitor(CancellationTokenSource Stop, HashSet<string> Running);
}
