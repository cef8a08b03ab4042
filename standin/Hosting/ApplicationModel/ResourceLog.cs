using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>The log of one process of a resource: the last lines, and those to come.</summary>
internal sealed class ResourceLog : ILogger
{
    private const int MaxLines = 10_000;
    private readonly Lock _lock = new();
    private readonly Queue<LogLine> _lines = new();
    private readonly List<Channel<LogLine>> _watchers = [];
    private int _count;

    /// <summary>Raised for each line, without its time.</summary>
    public event Action<string, bool>? Written;

    public void Write(string content, bool isError)
    {
        lock (_lock)
        {
            var line = new LogLine(++_count, $"{DateTime.UtcNow:yyyy-MM-ddTHH:mm:ss.fffffffZ} {content}", isError);
            _lines.Enqueue(line);
            if (_lines.Count > MaxLines)
            {
                _lines.Dequeue();
            }

            _watchers.ForEach(watcher => watcher.Writer.TryWrite(line));
        }

        Written?.Invoke(content, isError);
    }

    public IReadOnlyList<LogLine> ReadAll()
    {
        lock (_lock)
        {
            return [.. _lines];
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<LogLine>> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var channel = Channel.CreateUnbounded<LogLine>();
        LogLine[] before;
        lock (_lock)
        {
            before = [.. _lines];
            _watchers.Add(channel);
        }

        try
        {
            if (before.Length > 0)
            {
                yield return before;
            }

            while (await channel.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            {
                var batch = new List<LogLine>();
                while (channel.Reader.TryRead(out var line))
                {
                    batch.Add(line);
                }

                yield return batch;
            }
        }
        finally
        {
            lock (_lock)
            {
                _watchers.Remove(channel);
            }
        }
    }

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => logLevel is not LogLevel.None;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var message = formatter(state, exception);
        foreach (var line in (exception is null ? message : $"{message}{Environment.NewLine}{exception}").Split('\n'))
        {
            Write(line.TrimEnd('\r'), logLevel >= LogLevel.Error);
        }
    }
}
