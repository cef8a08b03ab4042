using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>The logs of resources: what their processes write, and what is written about them.</summary>
public class ResourceLoggerService
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ResourceLog> _logs = new(StringComparers.ResourceName);

    /// <summary>Raised for each new log, by the id of the process that it belongs to.</summary>
    internal event Action<string, ResourceLog>? LogAdded;

    /// <summary>A logger that writes to the log of a resource, or of all its replicas.</summary>
    public ILogger GetLogger(IResource resource)
    {
        var ids = resource.GetInstanceIds();
        return ids.Count == 1 ? GetLog(ids[0]) : new CompositeLogger([.. ids.Select(GetLog)]);
    }

    /// <summary>A logger that writes to the log of a resource.</summary>
    public ILogger GetLogger(string resourceName) => GetLog(resourceName);

    /// <summary>All lines of a resource's log so far.</summary>
    public IAsyncEnumerable<IReadOnlyList<LogLine>> GetAllAsync(string resourceName) => AsSequence([GetLog(resourceName).ReadAll()]);

    /// <summary>All lines of a resource's log so far, of all its replicas.</summary>
    public IAsyncEnumerable<IReadOnlyList<LogLine>> GetAllAsync(IResource resource) => AsSequence(resource.GetInstanceIds().Select(id => GetLog(id).ReadAll()));

    /// <summary>The lines of a resource's log so far, and those to come.</summary>
    public IAsyncEnumerable<IReadOnlyList<LogLine>> WatchAsync(string resourceName) => GetLog(resourceName).WatchAsync();

    /// <summary>The lines of a resource's log so far, and those to come, of all its replicas.</summary>
    public IAsyncEnumerable<IReadOnlyList<LogLine>> WatchAsync(IResource resource)
    {
        var ids = resource.GetInstanceIds();
        return ids.Count == 1 ? WatchAsync(ids[0]) : WatchAllAsync(ids);
    }

    internal ResourceLog GetLog(string id)
    {
        lock (_lock)
        {
            if (!_logs.TryGetValue(id, out var log))
            {
                log = new();
                _logs.Add(id, log);
                LogAdded?.Invoke(id, log);
            }

            return log;
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<LogLine>> AsSequence(IEnumerable<IReadOnlyList<LogLine>> batches)
    {
        foreach (var batch in batches)
        {
            yield return batch;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    private async IAsyncEnumerable<IReadOnlyList<LogLine>> WatchAllAsync(
        IReadOnlyList<string> ids, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateUnbounded<IReadOnlyList<LogLine>>();
        foreach (var id in ids)
        {
            _ = PumpAsync(GetLog(id), channel.Writer, ended.Token);
        }

        try
        {
            await foreach (var batch in channel.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return batch;
            }
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
        }
    }

    private static async Task PumpAsync(ResourceLog log, ChannelWriter<IReadOnlyList<LogLine>> writer, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var batch in log.WatchAsync(cancellationToken).ConfigureAwait(false))
            {
                writer.TryWrite(batch);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody watches any more.
        }
    }

    private sealed class CompositeLogger(IReadOnlyList<ILogger> loggers) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => loggers[0].IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            foreach (var logger in loggers)
            {
                logger.Log(logLevel, eventId, state, exception, formatter);
            }
        }
    }
}
