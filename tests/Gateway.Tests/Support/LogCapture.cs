using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Gateway.Tests.Support;

/// <summary>Keeps the structured values of what one category logs.</summary>
internal sealed class LogCapture(string category) : ILoggerProvider, ILogger
{
    private readonly Channel<Dictionary<string, object?>> _lines = Channel.CreateUnbounded<Dictionary<string, object?>>();

    public async Task<Dictionary<string, object?>> NextAsync(TimeSpan deadline) => await _lines.Reader.ReadAsync().AsTask().WaitAsync(deadline);

    public ILogger CreateLogger(string categoryName) =>
        categoryName == category ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Writer.TryWrite(new((IEnumerable<KeyValuePair<string, object?>>)state!));

    public void Dispose() => _lines.Writer.TryComplete();
}
