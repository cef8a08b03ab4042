using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Standin.Tests.Orchestration;

public sealed class LogTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();

    [Fact]
    public async Task Who_watches_sees_the_lines_so_far_and_those_to_come()
    {
        using var folder = new TestFolder();
        var flag = folder.File("flag");
        var script = _builder.AddScript("script", $"echo first; echo problem >&2; until [ -e {flag} ]; do sleep 0.02; done; echo last");
        await using var app = await _builder.StartAsync();
        await Eventually.True(() => app.Log("script").Result.Count == 2);

        var lines = new List<LogLine>();
        await foreach (var batch in app.Services.GetRequiredService<ResourceLoggerService>().WatchAsync(script.Resource).WithCancellation(TestApp.Deadline))
        {
            lines.AddRange(batch);
            if (lines.Count == 2)
            {
                await File.WriteAllTextAsync(flag, "");
            }
            else if (lines.Count == 3)
            {
                break;
            }
        }

        Assert.Equal([1, 2, 3], lines.Select(line => line.LineNumber));
        Assert.EndsWith(" last", lines[2].Content, StringComparison.Ordinal);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z problem$", lines.Single(line => line.IsErrorMessage).Content);
    }

    [Fact]
    public async Task What_is_written_about_a_resource_is_in_its_log()
    {
        var script = _builder.AddScript("script");
        await using var app = await _builder.StartAsync();
        var logger = app.Services.GetRequiredService<ResourceLoggerService>().GetLogger(script.Resource);
        logger.LogInformation("Installing {Package}", "react");
        logger.LogError(new InvalidOperationException("no"), "Failed");
        Assert.Equal(["Installing react", "Failed", "System.InvalidOperationException: no"], await app.Log("script"));
    }

    [Fact]
    public async Task The_log_stays_after_the_end_and_goes_on_at_the_next_start()
    {
        _builder.AddScript("script", "echo line");
        await using var app = await _builder.StartAsync();
        await app.Ends("script");
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("script", "start", TestApp.Deadline)).Success);
        await app.Ends("script");
        Assert.Equal(["line", "line"], await app.Log("script"));
    }

    [Fact]
    public async Task Replicas_have_logs_of_their_own_that_can_be_read_as_one()
    {
        var script = _builder.AddScript("script", "echo line").WithAnnotation(new ReplicaAnnotation(2));
        await using var app = await _builder.StartAsync();
        var loggers = app.Services.GetRequiredService<ResourceLoggerService>();
        await Eventually.True(() => app.Log("script-0").Result.Count == 1 && app.Log("script-1").Result.Count == 1);

        var count = 0;
        await foreach (var batch in loggers.WatchAsync(script.Resource).WithCancellation(TestApp.Deadline))
        {
            count += batch.Count;
            if (count == 2)
            {
                break;
            }
        }

        loggers.GetLogger(script.Resource).LogInformation("to all");
        Assert.All(await Task.WhenAll(app.Log("script-0"), app.Log("script-1")), lines => Assert.Equal(["line", "to all"], lines));
    }

    [Fact]
    public async Task Logs_go_to_the_AppHosts_own_where_that_is_asked_for()
    {
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { DisableDashboard = true, EnableResourceLogging = true });
        var recorder = new Recorder();
        builder.Services.AddSingleton<ILoggerProvider>(recorder);
        builder.AddScript("script", "echo line; echo problem >&2");
        await using var app = await builder.StartAsync();
        await Eventually.True(() => recorder.Entries.Count == 2);
        Assert.Contains((LogLevel.Information, "line"), recorder.Entries);
        Assert.Contains((LogLevel.Error, "problem"), recorder.Entries);
    }

    private sealed class Recorder : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentBag<(LogLevel, string)> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) =>
            categoryName.EndsWith(".Resources.script", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Entries.Add((logLevel, formatter(state, exception)));

        public void Dispose()
        {
        }
    }
}
