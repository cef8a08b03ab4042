using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Standin.Tests.Processes;

namespace Standin.Tests.Orchestration;

public sealed class ShutdownTests : IDisposable
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();
    private readonly ConcurrentQueue<string> _events = new();
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Who_waits_is_stopped_before_what_it_waits_for()
    {
        var database = Record(_builder.AddScript("database"));
        var service = Record(_builder.AddScript("service").WaitFor(database));
        Record(_builder.AddScript("gateway").WaitForStart(service));
        await using var app = await _builder.StartAsync();
        await app.StopAsync();
        Assert.Equal(["gateway", "service", "database"], _events);
    }

    [Fact]
    public async Task What_does_not_stop_is_killed_with_all_that_it_started()
    {
        _builder.AddScript("stubborn", $"trap '' TERM; sleep 1000 & echo $! > {_folder.Path}/child; while :; do wait; done");
        await using var app = await _builder.StartAsync();
        var child = await Pid("child");
        var clock = Stopwatch.StartNew();
        await app.StopAsync();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"Stopped after {clock.Elapsed}.");
        Assert.False(Output.IsAlive(child));
        Assert.Equal(128 + 9, app.Now("stubborn").ExitCode);
    }

    [Fact]
    public async Task A_stop_while_something_waits_ends_the_start()
    {
        var never = _builder.AddScript("never").WithExplicitStart();
        _builder.AddScript("running", $"echo $$ > {_folder.Path}/running; exec sleep 1000");
        _builder.AddScript("waiter", $"echo $$ > {_folder.Path}/waiter; exec sleep 1000").WaitFor(never);
        await using var app = _builder.Build();
        var start = app.StartAsync(TestApp.Deadline);
        await app.Reaches("waiter", KnownResourceStates.Waiting);
        var running = await Pid("running");

        await app.StopAsync();
        await start;
        Assert.False(Output.IsAlive(running));
        Assert.False(File.Exists($"{_folder.Path}/waiter"));
    }

    [Fact]
    public async Task A_start_that_is_cancelled_says_so_and_leaves_nothing()
    {
        var never = _builder.AddScript("never").WithExplicitStart();
        _builder.AddScript("running", $"echo $$ > {_folder.Path}/running; exec sleep 1000");
        _builder.AddScript("waiter").WaitFor(never);
        using var cancelled = new CancellationTokenSource();
        int running;
        await using (var app = _builder.Build())
        {
            var start = app.StartAsync(cancelled.Token);
            running = await Pid("running");
            await cancelled.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        }

        Assert.False(Output.IsAlive(running));
    }

    [Fact]
    public async Task Nothing_starts_any_more()
    {
        _builder.AddScript("script").WithExplicitStart();
        await using var app = await _builder.StartAsync();
        await app.StopAsync();
        Assert.False((await app.ResourceCommands.ExecuteCommandAsync("script", "start", TestApp.Deadline)).Success);
    }

    [Fact]
    public async Task Resources_end_before_the_services_that_they_use_are_disposed_of()
    {
        _builder.Services.AddSingleton(_ => new Tool(() => _events.Enqueue("disposed")));
        Record(_builder.AddScript("script").OnBeforeResourceStarted((_, started, _) =>
        {
            _ = started.Services.GetRequiredService<Tool>();
            return Task.CompletedTask;
        }));
        await using (await _builder.StartAsync())
        {
            // Disposed of without having been stopped.
        }

        Assert.Equal(["script", "disposed"], _events);
    }

    [Fact]
    public async Task To_stop_and_dispose_twice_is_no_harm()
    {
        _builder.AddScript("script");
        var app = await _builder.StartAsync();
        await Task.WhenAll(app.StopAsync(), app.StopAsync());
        Assert.Equal(KnownResourceStates.Finished, app.Now("script").State?.Text);
        await Task.WhenAll(app.DisposeAsync().AsTask(), app.DisposeAsync().AsTask());
        Assert.Throws<ObjectDisposedException>(() => app.ResourceNotifications);
    }

    [Fact]
    public async Task Waits_end_with_the_application()
    {
        _builder.AddScript("script");
        var app = await _builder.StartAsync();
        var waiting = app.ResourceNotifications.WaitForResourceAsync("script", "no such state");
        await app.DisposeAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Run_ends_when_somebody_stops_the_application_and_disposes_of_it()
    {
        _builder.AddScript("script", $"echo $$ > {_folder.Path}/script; exec sleep 1000");
        _builder.Services.AddSingleton(_ => new Tool(() => _events.Enqueue("disposed")));
        var app = _builder.Build();
        _ = app.Services.GetRequiredService<Tool>();
        var run = app.RunAsync(TestApp.Deadline);
        var script = await Pid("script");
        app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await run;
        Assert.False(Output.IsAlive(script));
        Assert.Equal(["disposed"], _events);
    }

    [Fact]
    public async Task A_stop_in_the_middle_of_the_start_is_an_ordinary_end_of_Run()
    {
        var never = _builder.AddScript("never").WithExplicitStart();
        _builder.AddScript("waiter").WaitFor(never);
        var app = _builder.Build();
        var run = app.RunAsync(TestApp.Deadline);
        await app.Reaches("waiter", KnownResourceStates.Waiting);
        app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await run;
        Assert.Throws<ObjectDisposedException>(() => app.ResourceNotifications);
    }

    [Fact]
    public async Task Two_applications_live_side_by_side()
    {
        var other = TestApp.CreateBuilder();
        var (first, second) = (_builder.AddServer("server"), other.AddServer("server"));
        await using var app = await _builder.StartAsync();
        await using var otherApp = await other.StartAsync();
        Assert.NotEqual(first.GetEndpoint("http").Url, second.GetEndpoint("http").Url);

        await app.StopAsync();
        using var client = new HttpClient();
        Assert.Equal(otherApp.Variable("server", "PORT"), await client.GetStringAsync(second.GetEndpoint("http").Url, TestApp.Deadline));
    }

    private IResourceBuilder<ExecutableResource> Record(IResourceBuilder<ExecutableResource> script) => script.OnResourceStopped((resource, _, _) =>
    {
        _events.Enqueue(resource.Name);
        return Task.CompletedTask;
    });

    private async Task<int> Pid(string name)
    {
        var file = _folder.File(name);
        await Eventually.True(() => File.Exists(file) && File.ReadAllText(file).EndsWith('\n'));
        return int.Parse(await File.ReadAllTextAsync(file), CultureInfo.InvariantCulture);
    }

    private sealed class Tool(Action onDispose) : IDisposable
    {
        public void Dispose() => onDispose();
    }
}
