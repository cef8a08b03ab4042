using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Eventing;
using Aspire.Hosting.Processes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Orchestration;

/// <summary>Runs the model: starts every process in parallel, each when what it waits for is there, and stops them in the reverse order.</summary>
internal sealed class ApplicationOrchestrator(
    DistributedApplicationModel model, IDistributedApplicationEventing eventing, ResourceNotificationService notifications, ResourceLoggerService loggers,
    EndpointAllocator endpoints, ResourceHealth health, ResourceWaits waits, ProcessCommand command, ProcessEnvironment environment, IServiceProvider services) : IHostedService, IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<ResourceRunner> _runners = [];
    private ProcessGuardian? _guardian;
    private Task _health = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _ = services.GetService<ResourceLogForwarder>();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stopping.Token);
        var resources = model.Resources.ToArray();
        foreach (var resource in resources.Where(resource => resource.GetReplicaCount() > 1))
        {
            resource.Annotations.Add(new InstancesAnnotation([.. Enumerable.Range(0, resource.GetReplicaCount()).Select(index => $"{resource.Name}-{index}")]));
        }

        _guardian = ProcessGuardian.Start();
        _runners.AddRange(resources.Where(resource => resource is ProjectResource or ExecutableResource).Select(resource => CreateRunner(resource, resources)));
        _health = health.WatchAsync(_stopping.Token);
        foreach (var resource in resources)
        {
            await notifications.PublishUpdateAsync(resource, snapshot => snapshot with { State = snapshot.State ?? KnownResourceStates.NotStarted, CreationTimeStamp = DateTime.UtcNow }).ConfigureAwait(false);
        }

        foreach (var resource in resources)
        {
            await eventing.PublishAsync(new InitializeResourceEvent(resource, eventing, loggers, notifications, services), ended.Token).ConfigureAwait(false);
        }

        var startable = await AllocateEndpointsAsync(ended.Token).ConfigureAwait(false);
        foreach (var resource in resources.OfType<IResourceNeedingPackages>())
        {
            loggers.GetLogger(resource).WriteError(resource.Need);
            await notifications.PublishUpdateAsync(resource, snapshot => snapshot with { State = KnownResourceStates.FailedToStart }).ConfigureAwait(false);
        }

        await Task.WhenAll(startable
            .Where(runner => !runner.Resource.Annotations.OfType<ExplicitStartupAnnotation>().Any())
            .Select(runner => runner.StartAsync(_ => true, ended.Token))).ConfigureAwait(false);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_stopping.IsCancellationRequested)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        await ShutdownOrder.StopAsync(_runners).ConfigureAwait(false);
        notifications.Complete();
        if (_guardian is not null)
        {
            await _guardian.DisposeAsync().ConfigureAwait(false);
        }

        await endpoints.DisposeAsync().ConfigureAwait(false);
        await _health.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>A start that failed half-way is never stopped by the host.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None).ConfigureAwait(false);
        _stopping.Dispose();
        _runners.ForEach(runner => runner.Dispose());
    }

    /// <summary>Projects first, then executables.</summary>
    /// <returns>The resources whose ports could be had.</returns>
    private async Task<List<ResourceRunner>> AllocateEndpointsAsync(CancellationToken cancellationToken)
    {
        var allocated = new List<ResourceRunner>();
        foreach (var runner in _runners.OrderBy(runner => runner.Resource is ProjectResource ? 0 : 1))
        {
            try
            {
                endpoints.Allocate(runner.Resource);
                allocated.Add(runner);
            }
            catch (DistributedApplicationException exception)
            {
                await runner.FailAsync(exception.Message).ConfigureAwait(false);
            }
        }

        foreach (var runner in allocated)
        {
            await eventing.PublishAsync(new ResourceEndpointsAllocatedEvent(runner.Resource, services), cancellationToken).ConfigureAwait(false);
        }

        return allocated;
    }

    private ResourceRunner CreateRunner(IResource resource, IResource[] resources)
    {
        var processes = resource.GetInstanceIds().Select(id => new ResourceProcess(resource, id, command, environment, endpoints, _guardian!, notifications, loggers.GetLog(id))).ToArray();
        var children = resources.Where(child => child is IResourceWithParent { Parent: var parent } && parent == resource).ToArray();
        var runner = new ResourceRunner(resource, children, processes, waits, endpoints, eventing, notifications, loggers, services);
        LifecycleCommands.AddTo(resource, runner, notifications, _stopping.Token);
        return runner;
    }
}
