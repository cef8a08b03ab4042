using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Tests;

/// <summary>Everything that a service logs, at the levels that it is configured for, and every trace.</summary>
public sealed class LogsAndTraces : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ActivityListener _listener = new()
    {
        // Of the service; the test's own requests are not its traces.
        ShouldListenTo = source => source.Name is "Microsoft.AspNetCore" or "Npgsql" or "Users.Api" or "Yarp.ReverseProxy",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
    };

    public LogsAndTraces()
    {
        _listener.ActivityStopped = activity => _lines.Enqueue(
            $"{activity.Source.Name} {activity.DisplayName} {activity.StatusDescription} "
            + string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))
            + string.Join(' ', activity.Events.SelectMany(entry => entry.Tags.Select(tag => $"{tag.Key}={tag.Value}"))));
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyCollection<string> Lines => _lines;

    public void Add(string line) => _lines.Enqueue(line);

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, this);

    public void Dispose() => _listener.Dispose();

    private sealed class Logger(string category, LogsAndTraces kept) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            kept.Add($"{category} scope {Text(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            kept.Add($"{category} {formatter(state, exception)} {Text(state)} {exception}");

        private static string Text(object? state) => state is IEnumerable<KeyValuePair<string, object?>> values
            ? string.Join(' ', values.Select(value => $"{value.Key}={value.Value}"))
            : $"{state}";
    }
}
