using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Eventing;
using Aspire.Hosting.Processes;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Orchestration;

/// <summary>Runs the model: starts every process in parallel, each when what it waits for is there, and stops them in the reverse order.</summary>
internal sealed class ApplicationOrchestrator(
    DistributedApplicationModel model, IDistributedApplicationEventing eventing, ResourceNotificationService notifications, ResourceLoggerService loggers,
    EndpointAllocator endpoints, ResourceHealth health, ResourcePreparation preparation, ProcessCommand command, ProcessEnvironment environment,
    IHostApplicationLifetime lifetime, IServiceProvider services) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _gate = new();
    private IReadOnlyList<ResourceRunner> _runners = [];
    private ProcessGuardian? _guardian;
    private Task _health = Task.CompletedTask;
    private Task? _stopped;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stopping.Token);
        try
        {
            await StartAllAsync(ended.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Somebody has pressed Ctrl-C: the host stops what it has started.
        }
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _stopped ??= Task.Run(StopAllAsync, CancellationToken.None);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _stopping.Dispose();
        foreach (var runner in _runners)
        {
            runner.Dispose();
        }
    }

    private async Task StartAllAsync(CancellationToken cancellationToken)
    {
        var resources = model.Resources.ToArray();
        foreach (var resource in resources.Where(resource => resource.GetReplicaCount() > 1))
        {
            resource.Annotations.Add(new InstancesAnnotation([.. Enumerable.Range(0, resource.GetReplicaCount()).Select(index => $"{resource.Name}-{index}")]));
        }

        _guardian = ProcessGuardian.Start();
        _runners = [.. resources.Where(resource => resource is ProjectResource or ExecutableResource).Select(CreateRunner)];
        _health = health.WatchAsync(_stopping.Token);
        foreach (var resource in resources)
        {
            await notifications.PublishUpdateAsync(resource, snapshot => snapshot with { State = snapshot.State ?? KnownResourceStates.NotStarted, CreationTimeStamp = DateTime.UtcNow }).ConfigureAwait(false);
        }

        foreach (var resource in resources)
        {
            _ = InitializeAsync(resource);
        }

        await AllocateEndpointsAsync(cancellationToken).ConfigureAwait(false);
        foreach (var resource in resources.OfType<IResourceNeedingPackages>())
        {
            loggers.GetLogger(resource).WriteError(resource.Need);
            await notifications.PublishUpdateAsync(resource, snapshot => snapshot with { State = KnownResourceStates.FailedToStart }).ConfigureAwait(false);
        }

        await Task.WhenAll(_runners
            .Where(runner => !runner.Resource.Annotations.OfType<ExplicitStartupAnnotation>().Any())
            .Select(runner => Task.Run(() => StartAsync(runner, cancellationToken), cancellationToken))).ConfigureAwait(false);
    }

    private static async Task StartAsync(ResourceRunner runner, CancellationToken cancellationToken)
    {
        try
        {
            await runner.StartAsync(_ => true, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Somebody has stopped this resource before it had started.
        }
    }

    /// <summary>A resource may take all its life to initialize itself: nobody waits for it.</summary>
    private async Task InitializeAsync(IResource resource)
    {
        try
        {
            await eventing.PublishAsync(new InitializeResourceEvent(resource, eventing, loggers, notifications, services), _stopping.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (!_stopping.IsCancellationRequested)
        {
            loggers.GetLogger(resource).WriteError($"'{resource.Name}' could not be initialized: {exception.Message}");
        }
    }

    /// <summary>Projects first, then executables.</summary>
    private async Task AllocateEndpointsAsync(CancellationToken cancellationToken)
    {
        var resources = _runners.Select(runner => runner.Resource).OrderBy(resource => resource is ProjectResource ? 0 : 1).ToArray();
        foreach (var resource in resources)
        {
            endpoints.Allocate(resource);
            await notifications.PublishUpdateAsync(resource, snapshot => snapshot with { Urls = ResourceUrls.Of(resource) }).ConfigureAwait(false);
        }

        foreach (var resource in resources)
        {
            await eventing.PublishAsync(new ResourceEndpointsAllocatedEvent(resource, services), cancellationToken).ConfigureAwait(false);
        }
    }

    private ResourceRunner CreateRunner(IResource resource)
    {
        var processes = resource.GetInstanceIds().Select(id => new ResourceProcess(resource, id, command, environment, endpoints, _guardian!, notifications, loggers.GetLog(id))).ToArray();
        var runner = new ResourceRunner(resource, processes, preparation, endpoints, notifications, loggers);
        LifecycleCommands.AddTo(resource, runner);
        return runner;
    }

    private async Task StopAllAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await ShutdownOrder.StopAsync(_runners).ConfigureAwait(false);
        if (_guardian is not null)
        {
            await _guardian.DisposeAsync().ConfigureAwait(false);
        }

        await endpoints.DisposeAsync().ConfigureAwait(false);
        await _health.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
