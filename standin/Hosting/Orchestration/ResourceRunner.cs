using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Eventing;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Orchestration;

/// <summary>Starts, stops and restarts a resource that is a process, or several.</summary>
internal sealed class ResourceRunner(
    IResource resource, IReadOnlyList<IResource> children, IReadOnlyList<ResourceProcess> processes, ResourceWaits waits, EndpointAllocator endpoints,
    IDistributedApplicationEventing eventing, ResourceNotificationService notifications, ResourceLoggerService loggers, IServiceProvider services) : IDisposable
{
    private readonly SemaphoreSlim _starting = new(1);

    /// <summary>The resource.</summary>
    public IResource Resource => resource;

    /// <summary>Starts what does not run. What keeps it from starting stands in its log and state.</summary>
    public async Task StartAsync(Func<string, bool> isWanted, CancellationToken cancellationToken)
    {
        await _starting.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var wanted = processes.Where(process => isWanted(process.Id) && !process.IsRunning).ToArray();
            if (wanted.Length > 0)
            {
                await StartAsync(wanted, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>Stops what runs.</summary>
    public Task StopAsync(Func<string, bool> isWanted, TimeSpan grace) =>
        Task.WhenAll(processes.Where(process => isWanted(process.Id)).Select(process => process.StopAsync(grace)));

    /// <inheritdoc />
    public void Dispose() => _starting.Dispose();

    /// <summary>Says that it cannot start, and why.</summary>
    public async Task FailAsync(string reason)
    {
        loggers.GetLogger(resource).WriteError(reason);
        Route(moreToCome: false);
        await notifications.PublishUpdateAsync(resource, snapshot => snapshot with { State = KnownResourceStates.FailedToStart, StopTimeStamp = DateTime.UtcNow }).ConfigureAwait(false);
    }

    private async Task StartAsync(ResourceProcess[] wanted, CancellationToken cancellationToken)
    {
        try
        {
            notifications.ResetReady(resource.Name);
            Route(moreToCome: true);
            await notifications.PublishUpdateAsync(resource, snapshot => snapshot with { State = KnownResourceStates.Starting, ExitCode = null }).ConfigureAwait(false);
            foreach (var connectable in children.Prepend(resource).OfType<IResourceWithConnectionString>())
            {
                await eventing.PublishAsync(new ConnectionStringAvailableEvent(connectable, services), cancellationToken).ConfigureAwait(false);
            }

            await eventing.PublishAsync(new BeforeResourceStartedEvent(resource, services), cancellationToken).ConfigureAwait(false);
            await waits.WaitAsync(resource, cancellationToken).ConfigureAwait(false);
            foreach (var process in wanted)
            {
                await process.StartAsync(cancellationToken).ConfigureAwait(false);
                _ = FollowAsync(process);
            }

            Route(moreToCome: false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Route(moreToCome: false);
        }
        catch (Exception exception)
        {
            await FailAsync(exception.Message).ConfigureAwait(false);
        }
    }

    private async Task FollowAsync(ResourceProcess process)
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        Route(moreToCome: false);
        if (!notifications.TryGetCurrentState(process.Id, out var last))
        {
            return;
        }

        try
        {
            foreach (var ended in children.Prepend(resource))
            {
                await eventing.PublishAsync(new ResourceStoppedEvent(ended, services, last)).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            loggers.GetLogger(resource).WriteError($"What was to be done when '{resource.Name}' has ended has failed: {exception.Message}");
        }
    }

    private void Route(bool moreToCome) =>
        endpoints.Route(resource, [.. processes.Where(process => process.IsRunning).Select(process => process.Id)], moreToCome);
}
