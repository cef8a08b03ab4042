using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Standin.Tests.Orchestration;

public sealed class WaitTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();
    private volatile bool _isHealthy;

    [Fact]
    public async Task WaitFor_starts_the_waiter_when_the_dependency_is_healthy()
    {
        var dependency = _builder.AddScript("dependency").WithCheck("check", Check);
        _builder.AddScript("waiter").WaitFor(dependency);
        await using var app = _builder.Build();
        var start = app.StartAsync(TestApp.Deadline);

        await app.Reaches("waiter", KnownResourceStates.Waiting);
        await app.ResourceNotifications.WaitForResourceAsync("dependency", change => change.Snapshot.HealthReports is [{ Status: HealthStatus.Unhealthy }], TestApp.Deadline);
        Assert.Equal(KnownResourceStates.Waiting, app.Now("waiter").State?.Text);
        Assert.False(start.IsCompleted);

        _isHealthy = true;
        await start;
        Assert.Equal(KnownResourceStates.Running, app.Now("waiter").State?.Text);
    }

    [Fact]
    public async Task WaitForStart_does_not_ask_for_health()
    {
        var dependency = _builder.AddScript("dependency").WithCheck("check", Check);
        _builder.AddScript("waiter").WaitForStart(dependency);
        await using var app = await _builder.StartAsync();
        Assert.Equal(KnownResourceStates.Running, app.Now("waiter").State?.Text);
        Assert.NotEqual(HealthStatus.Healthy, app.Now("dependency").HealthStatus);
    }

    [Theory]
    [InlineData(0, 0, "Running")]
    [InlineData(3, 3, "Running")]
    [InlineData(3, 0, "FailedToStart")]
    [InlineData(0, 3, "FailedToStart")]
    public async Task WaitForCompletion_asks_for_the_exit_code(int code, int expected, string state)
    {
        var dependency = _builder.AddScript("dependency", $"exit {code}");
        _builder.AddScript("waiter").WaitForCompletion(dependency, expected);
        await using var app = await _builder.StartAsync();
        Assert.Equal(state, app.Now("waiter").State?.Text);
        if (code != expected)
        {
            Assert.Contains($"'dependency' ended with exit code {code} instead of {expected}, so 'waiter' cannot start.", await app.Log("waiter"));
        }
    }

    [Fact]
    public async Task A_failure_passes_on_to_all_who_wait()
    {
        var first = _builder.AddExecutable("first", "no-such-program", ".");
        var second = _builder.AddScript("second").WaitFor(first);
        _builder.AddScript("third").WaitForCompletion(second);
        await using var app = await _builder.StartAsync();
        Assert.All(_builder.Resources, resource => Assert.Equal(KnownResourceStates.FailedToStart, app.Now(resource.Name).State?.Text));
        Assert.Contains("'second' is FailedToStart, so 'third' cannot start.", await app.Log("third"));
    }

    [Fact]
    public async Task A_dependency_that_ends_before_it_is_healthy_fails_the_waiter()
    {
        var dependency = _builder.AddScript("dependency", "exit 0").WithCheck("check", Check);
        _builder.AddScript("waiter").WaitFor(dependency);
        await using var app = await _builder.StartAsync();
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("waiter").State?.Text);
    }

    [Fact]
    public async Task A_dependency_that_ends_at_once_does_not_keep_the_start_from_ending()
    {
        var dependency = _builder.AddScript("dependency", "exit 0");
        _builder.AddScript("waiter").WaitFor(dependency);
        await using var app = await _builder.StartAsync();
        Assert.Contains(app.Now("waiter").State?.Text, new[] { KnownResourceStates.Running, KnownResourceStates.FailedToStart });
    }

    [Fact]
    public async Task One_failed_wait_is_enough()
    {
        var never = _builder.AddScript("never").WithCheck("check", Check);
        var failed = _builder.AddScript("failed", "exit 1");
        _builder.AddScript("waiter").WaitFor(never).WaitForCompletion(failed);
        await using var app = await _builder.StartAsync();
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("waiter").State?.Text);
    }

    [Fact]
    public async Task With_a_dashboard_the_waiter_waits_on_until_somebody_starts_the_dependency_again()
    {
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { Args = [] });
        using var folder = new TestFolder();
        var flag = folder.File("flag");
        var dependency = builder.AddScript("dependency", $"if [ -e {flag} ]; then exec sleep 1000; fi; touch {flag}; exit 1").WithCheck("check", Check);
        builder.AddScript("waiter").WaitFor(dependency);
        await using var app = builder.Build();
        var start = app.StartAsync(TestApp.Deadline);

        Assert.Equal(1, (await app.Ends("dependency")).ExitCode);
        await app.Reaches("waiter", KnownResourceStates.Waiting);
        _isHealthy = true;
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("dependency", "start", TestApp.Deadline)).Success);
        await start;
        Assert.Equal(KnownResourceStates.Running, app.Now("waiter").State?.Text);
    }

    [Fact]
    public async Task A_wait_may_say_itself_what_happens_when_the_dependency_ends()
    {
        var builder = DistributedApplication.CreateBuilder([]);
        var dependency = builder.AddScript("dependency", "exit 0").WithCheck("check", Check);
        builder.AddScript("waiter").WaitFor(dependency, WaitBehavior.StopOnResourceUnavailable);
        await using var app = await builder.StartAsync();
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("waiter").State?.Text);
    }

    [Fact]
    public async Task Without_a_dashboard_by_configuration_the_waiter_fails_too()
    {
        var builder = DistributedApplication.CreateBuilder(["--ASPIRE_DISABLE_DASHBOARD=true"]);
        var dependency = builder.AddScript("dependency", "exit 0").WithCheck("check", Check);
        builder.AddScript("waiter").WaitFor(dependency);
        await using var app = await builder.StartAsync();
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("waiter").State?.Text);
    }

    [Fact]
    public async Task A_dependency_that_is_not_part_of_the_application_is_named()
    {
        var dependency = _builder.AddScript("dependency");
        _builder.AddScript("waiter").WaitFor(dependency);
        _builder.Resources.Remove(dependency.Resource);
        await using var app = await _builder.StartAsync();
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("waiter").State?.Text);
        Assert.Contains("'waiter' waits for 'dependency', which is not part of the application: add it, or remove the wait.", await app.Log("waiter"));
    }

    [Fact]
    public async Task WaitForResourceHealthy_gives_up_on_what_has_ended()
    {
        _builder.AddScript("ended", "exit 0").WithCheck("check", Check);
        await using var app = await _builder.StartAsync();
        var exception = await Assert.ThrowsAsync<DistributedApplicationException>(() => app.ResourceNotifications.WaitForResourceHealthyAsync("ended", TestApp.Deadline));
        Assert.Equal("Stopped waiting for resource 'ended' to become healthy because it is Finished.", exception.Message);
    }

    private HealthCheckResult Check() => _isHealthy ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("not yet");
}
