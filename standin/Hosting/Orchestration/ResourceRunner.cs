using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestration;

/// <summary>Starts and stops a resource that is a process, or several; one start or stop at a time.</summary>
internal sealed class ResourceRunner(
    IResource resource, IReadOnlyList<ResourceProcess> processes, ResourcePreparation preparation, EndpointAllocator endpoints,
    ResourceNotificationService notifications, ResourceLoggerService loggers) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lock _routing = new();
    private readonly StartPermit _permit = new();
    private Task _followed = Task.CompletedTask;

    /// <summary>The resource.</summary>
    public IResource Resource => resource;

    /// <summary>Starts what does not run. What keeps it from starting stands in its log and state.</summary>
    /// <param name="isWanted">Which processes, by id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether everything wanted runs.</returns>
    /// <exception cref="OperationCanceledException">The token has ended, or somebody has stopped the resource meanwhile.</exception>
    public async Task<bool> StartAsync(Func<string, bool> isWanted, CancellationToken cancellationToken)
    {
        using var permitted = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _permit.Token);
        await _turn.WaitAsync(permitted.Token).ConfigureAwait(false);
        try
        {
            var wanted = processes.Where(process => isWanted(process.Id) && !process.IsRunning).ToArray();
            return wanted.Length == 0 || await StartAsync(wanted, permitted.Token).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Stops what runs and gives up what is about to start.</summary>
    public async Task StopAsync(Func<string, bool> isWanted, TimeSpan grace)
    {
        await _permit.RenewAsync().ConfigureAwait(false);
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            await Task.WhenAll(processes.Where(process => isWanted(process.Id)).Select(process => process.StopAsync(grace))).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Stops everything for good.</summary>
    public async Task CloseAsync(TimeSpan grace)
    {
        await _permit.RevokeAsync().ConfigureAwait(false);

        // A subscriber that does not heed its token keeps the turn, and cannot start anything any more.
        await _turn.WaitAsync(grace).ConfigureAwait(false);
        await Task.WhenAll(processes.Select(process => process.StopAsync(grace))).ConfigureAwait(false);

        // Nor is one waited for that takes long to do what it does at the end.
        await Task.WhenAny(_followed, Task.Delay(grace)).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _turn.Dispose();
        _permit.Dispose();
    }

    private async Task<bool> StartAsync(ResourceProcess[] wanted, CancellationToken cancellationToken)
    {
        var waiting = new Queue<ResourceProcess>(wanted);
        try
        {
            foreach (var process in wanted)
            {
                await process.Ended.ConfigureAwait(false);
                await process.PublishAsync(snapshot => snapshot.AtStart()).ConfigureAwait(false);
            }

            endpoints.EnsureListening(resource);
            Route(moreToCome: true);
            await preparation.PrepareAsync(resource, wanted, cancellationToken).ConfigureAwait(false);
            while (waiting.TryPeek(out var process))
            {
                await process.StartAsync(() => Route(moreToCome: false), cancellationToken).ConfigureAwait(false);
                waiting.Dequeue();
                _followed = Task.WhenAll(_followed, FollowAsync(process));
            }

            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await PublishAsync(waiting, KnownResourceStates.NotStarted).ConfigureAwait(false);
            throw;
        }
        catch (Exception exception)
        {
            loggers.GetLogger(resource).WriteError(exception.Message);
            await PublishAsync(waiting, KnownResourceStates.FailedToStart).ConfigureAwait(false);
            return false;
        }
        finally
        {
            Route(moreToCome: false);
        }
    }

    private static async Task PublishAsync(IEnumerable<ResourceProcess> waiting, string state)
    {
        foreach (var process in waiting)
        {
            await process.PublishAsync(snapshot => snapshot with { State = state }).ConfigureAwait(false);
        }
    }

    private async Task FollowAsync(ResourceProcess process)
    {
        await process.Ended.ConfigureAwait(false);
        if (notifications.TryGetCurrentState(process.Id, out var last))
        {
            await preparation.PublishStoppedAsync(resource, last).ConfigureAwait(false);
        }
    }

    private void Route(bool moreToCome)
    {
        lock (_routing)
        {
            endpoints.Route(resource, [.. processes.Where(process => process.IsRunning).Select(process => process.Id)], moreToCome);
        }
    }
}
