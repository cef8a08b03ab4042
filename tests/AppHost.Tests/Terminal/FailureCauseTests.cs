using AppHost.Terminal;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace AppHost.Tests.Terminal;

public sealed class FailureCauseTests : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();
    private readonly ResourceNotificationService _states;

    public FailureCauseTests() => _states = new(
        NullLogger<ResourceNotificationService>.Instance, new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance), _services, new ResourceLoggerService());

    [Fact]
    public async Task What_only_waited_for_another_is_not_the_cause()
    {
        var server = new ContainerResource("postgres");
        var database = new Child("usersdb", server);
        var migration = Waiting("users-migrations", database);
        var service = Waiting("users-api", migration);
        await PublishAsync(server, KnownResourceStates.FailedToStart, exitCode: 3);
        await PublishAsync(database, KnownResourceStates.FailedToStart);
        await PublishAsync(migration, KnownResourceStates.FailedToStart);
        await PublishAsync(service, KnownResourceStates.FailedToStart);

        foreach (var failed in (IResource[])[service, migration, database, server])
        {
            Assert.Equal((server, 3), await FindAsync(failed));
        }
    }

    [Fact]
    public async Task What_needs_only_what_runs_has_failed_by_itself()
    {
        var server = new ContainerResource("postgres");
        var database = new Child("usersdb", server);
        var migration = Waiting("users-migrations", database);
        await PublishAsync(server, KnownResourceStates.Running);
        await PublishAsync(database, KnownResourceStates.Running);
        await PublishAsync(migration, KnownResourceStates.Exited, exitCode: 1);

        Assert.Equal((migration, 1), await FindAsync(migration));
    }

    public async ValueTask DisposeAsync()
    {
        _states.Dispose();
        await _services.DisposeAsync();
    }

    private static ContainerResource Waiting(string name, IResource needed)
    {
        var resource = new ContainerResource(name);
        resource.Annotations.Add(new WaitAnnotation(needed, WaitType.WaitUntilHealthy));
        return resource;
    }

    private Task PublishAsync(IResource resource, string state, int? exitCode = null) =>
        _states.PublishUpdateAsync(resource, snapshot => snapshot with { State = state, ExitCode = exitCode });

    private async Task<(IResource, int?)> FindAsync(IResource failed)
    {
        Assert.True(_states.TryGetCurrentState(failed.Name, out var current));
        var (cause, end) = await new FailureCause(_states, (_, snapshot) => KnownResourceStates.TerminalStates.Contains(snapshot.State?.Text))
            .FindAsync(failed, current.Snapshot, TestContext.Current.CancellationToken);
        return (cause, end.ExitCode);
    }

    private sealed class Child(string name, IResource parent) : Resource(name), IResourceWithParent
    {
        public IResource Parent => parent;
    }
}
