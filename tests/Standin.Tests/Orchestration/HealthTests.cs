using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Orchestration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Standin.Tests.Orchestration;

public sealed class HealthTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();
    private volatile int _checks;
    private volatile int _ready;
    private volatile bool _isHealthy = true;

    [Fact]
    public async Task Without_checks_what_runs_is_healthy()
    {
        _builder.AddScript("script");
        _builder.AddScript("ended", "exit 0");
        await using var app = await _builder.StartAsync();
        Assert.Equal(HealthStatus.Healthy, app.Now("script").HealthStatus);
        Assert.Null((await app.Ends("ended")).HealthStatus);
    }

    [Fact]
    public async Task It_is_unhealthy_until_its_check_has_run()
    {
        using var gate = new ManualResetEventSlim();
        _builder.AddScript("script").WithCheck("check", () =>
        {
            gate.Wait(TestApp.Deadline);
            return HealthCheckResult.Healthy();
        });
        await using var app = await _builder.StartAsync();
        Assert.Equal(HealthStatus.Unhealthy, app.Now("script").HealthStatus);
        gate.Set();
        await app.ResourceNotifications.WaitForResourceHealthyAsync("script", TestApp.Deadline);
    }

    [Fact]
    public async Task The_worst_check_counts()
    {
        _builder.AddScript("script").WithCheck("good", () => HealthCheckResult.Healthy()).WithCheck("bad", () => HealthCheckResult.Degraded("slow"));
        await using var app = await _builder.StartAsync();
        var change = await app.ResourceNotifications.WaitForResourceAsync("script", change => change.Snapshot.HealthStatus is HealthStatus.Degraded, TestApp.Deadline);
        Assert.Equal([("good", HealthStatus.Healthy, null), ("bad", HealthStatus.Degraded, "slow")],
            change.Snapshot.HealthReports.Select(report => (report.Name, report.Status!.Value, report.Description)));
        Assert.All(change.Snapshot.HealthReports, report => Assert.NotNull(report.LastRunAt));
    }

    [Fact]
    public async Task A_check_that_throws_cannot_be_made_or_is_not_registered_is_unhealthy()
    {
        _builder.AddScript("throws").WithCheck("check", () => throw new InvalidOperationException("thrown"));
        _builder.AddScript("unregistered").WithHealthCheck("nowhere");
        _builder.Services.AddHealthChecks().Add(new HealthCheckRegistration("broken", _ => throw new InvalidOperationException("cannot be made"), failureStatus: null, tags: null));
        _builder.AddScript("unmakeable").WithHealthCheck("broken");
        await using var app = await _builder.StartAsync();
        Assert.Equal("thrown", (await Report("throws")).Description);
        Assert.Equal("No health check is registered as 'nowhere'.", (await Report("unregistered")).Description);
        Assert.Equal("cannot be made", (await Report("unmakeable")).Description);

        async Task<HealthReportSnapshot> Report(string name)
        {
            var change = await app.ResourceNotifications.WaitForResourceAsync(name, change => change.Snapshot.HealthReports is [{ Status: HealthStatus.Unhealthy }], TestApp.Deadline);
            return change.Snapshot.HealthReports[0];
        }
    }

    [Fact]
    public async Task It_becomes_ready_once_per_start()
    {
        _isHealthy = false;
        _builder.AddScript("script").WithCheck("check", Check).OnResourceReady((_, _, _) =>
        {
            Interlocked.Increment(ref _ready);
            return Task.CompletedTask;
        });
        await using var app = await _builder.StartAsync();
        await Eventually.True(() => _checks > 2);
        Assert.Equal(0, _ready);

        _isHealthy = true;
        await app.ResourceNotifications.WaitForResourceHealthyAsync("script", TestApp.Deadline);
        Assert.Equal(1, _ready);

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("script", "restart", TestApp.Deadline)).Success);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("script", TestApp.Deadline);
        Assert.Equal(2, _ready);
    }

    [Fact]
    public async Task What_was_found_of_the_last_process_says_nothing_of_the_next()
    {
        _builder.AddScript("script").WithCheck("check", Check);
        await using var app = await _builder.StartAsync();
        await app.ResourceNotifications.WaitForResourceHealthyAsync("script", TestApp.Deadline);

        _isHealthy = false;
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("script", "restart", TestApp.Deadline)).Success);
        Assert.Equal(HealthStatus.Unhealthy, app.Now("script").HealthStatus);
        _isHealthy = true;
        await app.ResourceNotifications.WaitForResourceHealthyAsync("script", TestApp.Deadline);
    }

    [Fact]
    public async Task An_http_check_asks_the_endpoint_for_a_status()
    {
        _builder.AddServer("good").WithHttpHealthCheck("/health");
        var bad = _builder.AddServer("bad").WithHttpHealthCheck("/health", 204);
        await using var app = await _builder.StartAsync();
        await app.ResourceNotifications.WaitForResourceHealthyAsync("good", TestApp.Deadline);
        var change = await app.ResourceNotifications.WaitForResourceAsync("bad", change => change.Snapshot.HealthReports is [{ Status: not null }], TestApp.Deadline);
        Assert.Equal($"{bad.GetEndpoint("http").Url}/health answers 200 instead of 204.", change.Snapshot.HealthReports[0].Description);
    }

    [Theory]
    [InlineData(0, true, 30_000)]
    [InlineData(1, true, 1_000)]
    [InlineData(3, true, 3_000)]
    [InlineData(9, true, 5_000)]
    [InlineData(1, false, 100)]
    [InlineData(50, false, 100)]
    [InlineData(51, false, 1_000)]
    public void Checks_are_rare_while_healthy_and_frequent_while_somebody_waits(int failures, bool hasBeenHealthy, int milliseconds) =>
        Assert.Equal(milliseconds, HealthCadence.PauseAfter(failures, hasBeenHealthy).TotalMilliseconds);

    private HealthCheckResult Check()
    {
        Interlocked.Increment(ref _checks);
        return _isHealthy ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}
