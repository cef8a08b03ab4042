using System.Collections.Concurrent;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Orchestration;

public sealed class EventTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();
    private readonly ConcurrentQueue<string> _events = new();

    [Fact]
    public async Task Events_come_in_order()
    {
        Record(_builder.AddScript("script"));
        _builder.Eventing.Subscribe<BeforeStartEvent>((started, _) => Add($"BeforeStart of {started.Model.Resources.Count}"));
        await using (var app = await _builder.StartAsync())
        {
            await app.ResourceNotifications.WaitForResourceHealthyAsync("script", TestApp.Deadline);
            await app.StopAsync();
        }

        Assert.Equal(["BeforeStart of 1", "Initialize script", "EndpointsAllocated script", "BeforeStarted script", "Ready script", "Stopped script"], _events);
    }

    [Fact]
    public async Task Endpoints_of_projects_come_before_those_of_executables()
    {
        _builder.AddScript("script").OnResourceEndpointsAllocated((resource, _, _) => Add(resource.Name));
        _builder.AddProject<Projects.ProbeService>("service").WithExplicitStart().OnResourceEndpointsAllocated((resource, _, _) => Add(resource.Name));
        await using var app = await _builder.StartAsync();
        Assert.Equal(["service", "script"], _events);
    }

    [Fact]
    public async Task States_come_in_order()
    {
        var dependency = _builder.AddScript("dependency");
        _builder.AddScript("waiter").WaitFor(dependency);
        await using var app = _builder.Build();
        var states = Task.Run(async () =>
        {
            await foreach (var change in app.ResourceNotifications.WatchAsync(TestApp.Deadline))
            {
                if (change.Resource.Name == "waiter" && _events.LastOrDefault() != change.Snapshot.State!.Text)
                {
                    _events.Enqueue(change.Snapshot.State.Text);
                    if (change.Snapshot.State.Text == KnownResourceStates.Finished)
                    {
                        return;
                    }
                }
            }
        });
        await app.StartAsync(TestApp.Deadline);
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("waiter", "stop", TestApp.Deadline)).Success);
        await states;
        Assert.Equal(["NotStarted", "Starting", "Waiting", "Starting", "Running", "Stopping", "Finished"], _events);
    }

    [Fact]
    public async Task The_waits_come_after_what_is_done_before_the_start()
    {
        var dependency = _builder.AddScript("dependency").OnResourceReady((_, _, _) => Add("dependency is ready"));
        _builder.AddScript("waiter").WaitFor(dependency).OnBeforeResourceStarted((_, _, _) => Add("waiter is about to start"));
        dependency.OnBeforeResourceStarted(async (_, _, cancellationToken) =>
            await Eventually.True(() => !_events.IsEmpty || cancellationToken.IsCancellationRequested));
        await using var app = await _builder.StartAsync();
        Assert.Equal(["waiter is about to start", "dependency is ready"], _events);
    }

    [Fact]
    public async Task Who_waits_sees_what_was_done_when_the_dependency_became_ready()
    {
        var dependency = _builder.AddScript("dependency").OnResourceReady(async (_, _, _) =>
        {
            await Task.Yield();
            await Add("done");
        });
        _builder.AddScript("waiter").WaitFor(dependency).WithEnvironment("SEEN", () => string.Join(',', _events));
        await using var app = await _builder.StartAsync();
        Assert.Equal("done", app.Variable("waiter", "SEEN"));
    }

    [Fact]
    public async Task Initialization_may_take_as_long_as_the_resource_lives()
    {
        var ended = new TaskCompletionSource();
        _builder.AddScript("script").OnInitializeResource(async (_, _, cancellationToken) =>
        {
            cancellationToken.Register(ended.SetResult);
            await Task.Delay(Timeout.Infinite, cancellationToken);
        });
        await using (await _builder.StartAsync())
        {
            Assert.False(ended.Task.IsCompleted);
        }

        await ended.Task.WaitAsync(TestApp.Deadline);
    }

    [Fact]
    public async Task A_subscriber_may_leave()
    {
        var subscription = _builder.Eventing.Subscribe<BeforeStartEvent>((_, _) => Add("heard"));
        _builder.Eventing.Unsubscribe(subscription);
        await using var app = await _builder.StartAsync();
        Assert.Empty(_events);
    }

    private void Record(IResourceBuilder<ExecutableResource> script) => script
        .OnInitializeResource((_, _, _) => Add("Initialize script"))
        .OnResourceEndpointsAllocated((_, _, _) => Add("EndpointsAllocated script"))
        .OnBeforeResourceStarted((_, _, _) => Add("BeforeStarted script"))
        .OnResourceReady((_, _, _) => Add("Ready script"))
        .OnResourceStopped((_, _, _) => Add("Stopped script"));

    private Task Add(string text)
    {
        _events.Enqueue(text);
        return Task.CompletedTask;
    }
}
