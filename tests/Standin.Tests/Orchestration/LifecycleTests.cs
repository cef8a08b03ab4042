using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Orchestration;

public sealed class LifecycleTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();

    [Fact]
    public async Task A_process_that_ends_is_finished_with_its_exit_code()
    {
        _builder.AddScript("script", "exit 7");
        await using var app = await _builder.StartAsync();
        var ended = await app.Ends("script");
        Assert.Equal(KnownResourceStates.Finished, ended.State?.Text);
        Assert.Equal(7, ended.ExitCode);
        Assert.True(ended.StartTimeStamp <= ended.StopTimeStamp);
    }

    [Fact]
    public async Task A_restart_keeps_the_ports()
    {
        var server = _builder.AddServer("server");
        await using var app = await _builder.StartAsync();
        var (address, port, started) = (server.GetEndpoint("http").Url, app.Variable("server", "PORT"), app.Now("server").StartTimeStamp);
        using var client = new HttpClient();
        Assert.Equal(port, await client.GetStringAsync(address, TestApp.Deadline));

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("server", "restart", TestApp.Deadline)).Success);
        Assert.True(app.Now("server").StartTimeStamp > started);
        Assert.Equal(address, server.GetEndpoint("http").Url);
        Assert.Equal(port, await client.GetStringAsync(address, TestApp.Deadline));
    }

    [Fact]
    public async Task A_restart_waits_again()
    {
        var dependency = _builder.AddScript("dependency");
        _builder.AddScript("waiter").WaitFor(dependency);
        await using var app = await _builder.StartAsync();
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("dependency", "stop", TestApp.Deadline)).Success);

        var result = await app.ResourceCommands.ExecuteCommandAsync("waiter", "restart", TestApp.Deadline);
        Assert.False(result.Success);
        Assert.Equal("'waiter' failed to start: its log says why.", result.ErrorMessage);
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("waiter").State?.Text);

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("dependency", "start", TestApp.Deadline)).Success);
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("waiter", "start", TestApp.Deadline)).Success);
        Assert.Equal(KnownResourceStates.Running, app.Now("waiter").State?.Text);
    }

    [Fact]
    public async Task Values_are_asked_for_at_every_start()
    {
        var starts = 0;
        _builder.AddScript("script").WithEnvironment("START", () => (++starts).ToString(CultureInfo.InvariantCulture));
        await using var app = await _builder.StartAsync();
        Assert.Equal("1", app.Variable("script", "START"));
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("script", "restart", TestApp.Deadline)).Success);
        Assert.Equal("2", app.Variable("script", "START"));
    }

    [Fact]
    public async Task Explicit_start_is_by_command()
    {
        _builder.AddScript("script").WithExplicitStart();
        await using var app = await _builder.StartAsync();
        Assert.Equal(KnownResourceStates.NotStarted, app.Now("script").State?.Text);
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("script", "start", TestApp.Deadline)).Success);
        Assert.Equal(KnownResourceStates.Running, app.Now("script").State?.Text);
    }

    [Fact]
    public async Task To_start_what_runs_or_stop_what_has_ended_changes_nothing()
    {
        _builder.AddScript("script");
        await using var app = await _builder.StartAsync();
        var started = app.Now("script").StartTimeStamp;
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("script", "start", TestApp.Deadline)).Success);
        Assert.Equal(started, app.Now("script").StartTimeStamp);

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("script", "stop", TestApp.Deadline)).Success);
        Assert.Equal(KnownResourceStates.Finished, app.Now("script").State?.Text);
        Assert.Equal(128 + 15, app.Now("script").ExitCode);
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("script", "stop", TestApp.Deadline)).Success);
        Assert.Equal(KnownResourceStates.Finished, app.Now("script").State?.Text);
    }

    [Fact]
    public async Task To_stop_what_waits_gives_up_its_start()
    {
        var dependency = _builder.AddScript("dependency").WithExplicitStart();
        _builder.AddScript("waiter").WaitFor(dependency);
        await using var app = _builder.Build();
        var start = app.StartAsync(TestApp.Deadline);
        await app.Reaches("waiter", KnownResourceStates.Waiting);

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("waiter", "stop", TestApp.Deadline)).Success);
        await start;
        Assert.Equal(KnownResourceStates.NotStarted, app.Now("waiter").State?.Text);
    }

    [Fact]
    public async Task Addresses_are_inactive_unless_the_process_runs()
    {
        var server = _builder.AddServer("server").WithExplicitStart()
            .WithUrlForEndpoint("http", url => (url.Url, url.DisplayText) = ("/docs", "Documentation"))
            .WithUrl("https://example.com", "Example");
        await using var app = await _builder.StartAsync();
        Assert.Equal([($"{server.GetEndpoint("http").Url}/docs", "Documentation", true), ("https://example.com", "Example", true)], Urls());
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("server", "start", TestApp.Deadline)).Success);
        Assert.All(Urls(), url => Assert.False(url.IsInactive));
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("server", "stop", TestApp.Deadline)).Success);
        Assert.All(Urls(), url => Assert.True(url.IsInactive));

        IEnumerable<(string Url, string Text, bool IsInactive)> Urls() => app.Now("server").Urls.Select(url => (url.Url, url.DisplayProperties.DisplayName, url.IsInactive));
    }
}
