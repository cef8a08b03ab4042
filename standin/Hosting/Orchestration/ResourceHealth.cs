using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Orchestration;

/// <summary>Checks each resource's health while it runs, and makes it ready when it is healthy for the first time.</summary>
internal sealed class ResourceHealth(ResourceNotificationService notifications, HealthCheckService checks, ResourceReadiness readiness)
{
    private readonly Dictionary<string, CancellationTokenSource> _monitors = new(StringComparers.ResourceName);

    /// <summary>Follows the resources until it is cancelled.</summary>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        await foreach (var change in notifications.WatchAsync(cancellationToken).ConfigureAwait(false))
        {
            var runs = change.Snapshot.State?.Text == KnownResourceStates.Running;
            var isMonitored = _monitors.TryGetValue(change.ResourceId, out var monitor);
            if (runs && !isMonitored)
            {
                monitor = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                _monitors.Add(change.ResourceId, monitor);
                _ = MonitorAsync(change, readiness.Begin(change, cancellationToken), monitor.Token);
            }
            else if (!runs && isMonitored)
            {
                await monitor!.CancelAsync().ConfigureAwait(false);
                monitor.Dispose();
                _monitors.Remove(change.ResourceId);
                readiness.End(change);
            }
        }
    }

    /// <param name="running">The change by which it came to run.</param>
    /// <param name="ready">Makes it ready, once for all replicas.</param>
    /// <param name="cancellationToken">Ends when it runs no more.</param>
    private async Task MonitorAsync(ResourceEvent running, Lazy<Task> ready, CancellationToken cancellationToken)
    {
        var keys = running.Resource.WithAncestors().SelectMany(owner => owner.Annotations.OfType<HealthCheckAnnotation>()).Select(check => check.Key).ToHashSet();
        var hasBeenHealthy = false;
        var failures = 0;
        try
        {
            do
            {
                failures = await IsHealthyAsync(running, keys, cancellationToken).ConfigureAwait(false) ? 0 : failures + 1;
                if (failures == 0 && !hasBeenHealthy)
                {
                    hasBeenHealthy = true;
                    await PublishAsync(running, snapshot => snapshot with { Ready = ready.Value }, cancellationToken).ConfigureAwait(false);
                }

                await Task.Delay(HealthCadence.PauseAfter(failures, hasBeenHealthy), cancellationToken).ConfigureAwait(false);
            }
            while (keys.Count > 0);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // It runs no more.
        }
    }

    private async Task<bool> IsHealthyAsync(ResourceEvent running, HashSet<string> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
        {
            return true;
        }

        var reports = await CheckAsync(keys, cancellationToken).ConfigureAwait(false);
        var now = DateTime.UtcNow;
        await PublishAsync(running, snapshot => snapshot with { HealthReports = [.. reports.Select(report => report with { LastRunAt = now })] }, cancellationToken).ConfigureAwait(false);
        return reports.All(report => report.Status is HealthStatus.Healthy);
    }

    private async Task<IReadOnlyList<HealthReportSnapshot>> CheckAsync(HashSet<string> keys, CancellationToken cancellationToken)
    {
        try
        {
            var report = await checks.CheckHealthAsync(registration => keys.Contains(registration.Name), cancellationToken).ConfigureAwait(false);
            return [.. keys.Select(key => report.Entries.TryGetValue(key, out var entry)
                ? new HealthReportSnapshot(key, entry.Status, entry.Description, entry.Exception?.ToString())
                : new HealthReportSnapshot(key, HealthStatus.Unhealthy, $"No health check is registered as '{key}'.", null))];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A check that cannot even be made.
            return [.. keys.Select(key => new HealthReportSnapshot(key, HealthStatus.Unhealthy, exception.Message, exception.ToString()))];
        }
    }

    /// <summary>Publishes what was found, unless the resource has ended or started anew meanwhile.</summary>
    private Task PublishAsync(ResourceEvent running, Func<CustomResourceSnapshot, CustomResourceSnapshot> change, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return notifications.PublishUpdateAsync(running.Resource, running.ResourceId, snapshot =>
            snapshot.State?.Text == KnownResourceStates.Running && snapshot.StartTimeStamp == running.Snapshot.StartTimeStamp ? change(snapshot) : snapshot);
    }
}
