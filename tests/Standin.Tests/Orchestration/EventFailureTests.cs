using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Hosting;

namespace Standin.Tests.Orchestration;

public sealed class EventFailureTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();

    [Fact]
    public async Task A_failure_before_the_start_is_that_of_the_start()
    {
        _builder.AddScript("script");
        _builder.Eventing.Subscribe<BeforeStartEvent>((_, _) => throw new InvalidOperationException("no"));
        await using var app = _builder.Build();
        Assert.Equal("no", (await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync(TestApp.Deadline))).Message);
    }

    [Fact]
    public async Task A_failure_before_a_resource_starts_keeps_it_from_starting()
    {
        _builder.AddScript("script").OnBeforeResourceStarted((_, _, _) => throw new DistributedApplicationException("Install Node."));
        _builder.AddScript("other");
        await using var app = await _builder.StartAsync();
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("script").State?.Text);
        Assert.Equal("Install Node.", (await app.Log("script"))[^1]);
        Assert.Equal(KnownResourceStates.Running, app.Now("other").State?.Text);
    }

    [Fact]
    public async Task A_failure_to_initialize_is_in_the_log()
    {
        _builder.AddScript("script").OnInitializeResource((_, _, _) => throw new InvalidOperationException("no"));
        await using var app = await _builder.StartAsync();
        Assert.Contains("'script' could not be initialized: no", await app.Log("script"));
        Assert.Equal(KnownResourceStates.Running, app.Now("script").State?.Text);
    }

    [Fact]
    public async Task A_failure_when_ready_is_that_of_those_who_wait()
    {
        var dependency = _builder.AddScript("dependency").OnResourceReady((_, _, _) => throw new InvalidOperationException("no"));
        _builder.AddScript("waiter").WaitFor(dependency);
        await using var app = await _builder.StartAsync();
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("waiter").State?.Text);
        Assert.Contains("'dependency' could not be made ready: no", await app.Log("waiter"));
        await Assert.ThrowsAsync<DistributedApplicationException>(() => app.ResourceNotifications.WaitForResourceHealthyAsync("dependency", TestApp.Deadline));
    }

    [Fact]
    public async Task A_failure_at_the_end_is_in_the_log_and_harms_nothing()
    {
        _builder.AddScript("script").OnResourceStopped((_, _, _) => throw new InvalidOperationException("no"));
        await using var app = await _builder.StartAsync();
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("script", "restart", TestApp.Deadline)).Success);
        await Eventually.True(() => app.Log("script").Result.Contains("What was to be done when 'script' has ended has failed: no"));
        Assert.Equal(KnownResourceStates.Running, app.Now("script").State?.Text);
    }

    [Fact]
    public async Task A_start_that_fails_half_way_leaves_nothing()
    {
        using var folder = new TestFolder();
        var pid = folder.File("pid");
        _builder.AddScript("script", $"echo $$ > {pid}; exec sleep 1000");
        Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<IHostedService>(_builder.Services, new FailingService());
        await using (var app = _builder.Build())
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync(TestApp.Deadline));
            await Eventually.True(() => File.Exists(pid) && File.ReadAllText(pid).EndsWith('\n'));
        }

        Assert.False(Processes.Output.IsAlive(int.Parse(File.ReadAllText(pid), System.Globalization.CultureInfo.InvariantCulture)));
    }

    private sealed class FailingService : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("no");

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
