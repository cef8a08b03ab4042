using System.Collections.Concurrent;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Standin.Tests.Orchestration;

/// <summary>A database of a server that is a process: nobody but its own code gives it a state.</summary>
public sealed class ChildResourceTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();
    private readonly ConcurrentQueue<string> _events = new();
    private readonly IResourceBuilder<ExecutableResource> _server;
    private readonly IResourceBuilder<Database> _database;
    private volatile bool _isServerHealthy = true;

    public ChildResourceTests()
    {
        _server = _builder.AddScript("server").WithCheck("server_check", () => _isServerHealthy ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
        _database = _builder.AddResource(new Database("database", _server.Resource)).WithCheck("database_check", () => HealthCheckResult.Healthy());
        _database.OnConnectionStringAvailable((_, _, _) => Add("available")).OnResourceReady((_, _, _) => Add("ready")).OnResourceStopped((_, _, _) => Add("stopped"));
    }

    [Fact]
    public async Task It_gets_no_state_from_its_parent()
    {
        _builder.AddScript("waiter").WaitFor(_database);
        await using var app = _builder.Build();
        var start = app.StartAsync(TestApp.Deadline);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("server", TestApp.Deadline);
        Assert.Equal(KnownResourceStates.NotStarted, app.Now("database").State?.Text);
        Assert.False(start.IsCompleted);

        await PublishRunningAsync(app);
        await start;
        Assert.Equal(KnownResourceStates.Running, app.Now("waiter").State?.Text);
        Assert.Equal(["available", "ready"], _events);
    }

    [Fact]
    public async Task It_hears_of_the_ends_and_starts_of_its_parent_and_keeps_its_state()
    {
        await using var app = await _builder.StartAsync();
        await PublishRunningAsync(app);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("database", TestApp.Deadline);

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("server", "stop", TestApp.Deadline)).Success);
        await Eventually.True(() => _events.Contains("stopped"));
        Assert.Equal(KnownResourceStates.Running, app.Now("database").State?.Text);

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("server", "start", TestApp.Deadline)).Success);
        Assert.Equal(["available", "ready", "stopped", "available"], _events);
    }

    [Fact]
    public async Task Its_health_includes_its_parents()
    {
        _isServerHealthy = false;
        await using var app = await _builder.StartAsync();
        await PublishRunningAsync(app);
        var change = await app.ResourceNotifications.WaitForResourceAsync("database", change => change.Snapshot.HealthReports.All(report => report.Status is not null), TestApp.Deadline);
        Assert.Equal([("database_check", HealthStatus.Healthy), ("server_check", HealthStatus.Unhealthy)], change.Snapshot.HealthReports.Select(report => (report.Name, report.Status!.Value)));
        Assert.Equal(HealthStatus.Unhealthy, change.Snapshot.HealthStatus);
    }

    private static Task PublishRunningAsync(DistributedApplication app)
    {
        var database = app.Services.GetRequiredService<DistributedApplicationModel>().Resources.OfType<Database>().Single();
        return app.ResourceNotifications.PublishUpdateAsync(database, snapshot => snapshot with { State = KnownResourceStates.Running });
    }

    private Task Add(string text)
    {
        _events.Enqueue(text);
        return Task.CompletedTask;
    }

    private sealed class Database(string name, ExecutableResource parent) : Resource(name), IResourceWithParent<ExecutableResource>, IResourceWithConnectionString
    {
        public ExecutableResource Parent => parent;

        public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create($"Database={Name}");
    }
}
