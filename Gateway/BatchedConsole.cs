using System.Text;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Gateway;

/// <summary>
/// Logs to the console as its own provider does, with the same settings, but writes ten times a second. That one wakes a thread for each
/// line, which costs as much as authenticating the request.
/// </summary>
[ProviderAlias("Console")]
internal sealed class BatchedConsole : ILoggerProvider, ISupportExternalScope
{
    // What waits at most: who logs more then writes.
    private const int MostCharacters = 256 * 1024;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);

    private readonly ConsoleFormatter _formatter;
    private readonly StreamWriter _console = new(Console.OpenStandardOutput(), new UTF8Encoding(false), leaveOpen: true);
    private readonly Lock _adding = new();
    private readonly Lock _writing = new();
    private readonly Timer _timer;
    private StringBuilder _waiting = new();
    private StringBuilder _spare = new();
    private IExternalScopeProvider? _scopes;

    public BatchedConsole(IEnumerable<ConsoleFormatter> formatters, IOptions<ConsoleLoggerOptions> options)
    {
        _formatter = formatters.Single(formatter => formatter.Name == (options.Value.FormatterName ?? ConsoleFormatterNames.Simple));
        _timer = new(_ => Write(), state: null, Moment, Moment);
        AppDomain.CurrentDomain.UnhandledException += (_, _) => Write();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Write();
    }

    /// <summary>Takes the place of the console's own provider.</summary>
    public static void Use(ILoggingBuilder logging)
    {
        logging.AddConsole();
        logging.Services.Remove(logging.Services.Single(service => service.ImplementationType == typeof(ConsoleLoggerProvider)));
        logging.Services.TryAddEnumerable(ServiceDescriptor.Singleton<ILoggerProvider, BatchedConsole>());
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
        _timer.Dispose();
        Write();
    }

    private void Add(StringBuilder text)
    {
        bool full;
        lock (_adding)
        {
            _waiting.Append(text);
            full = _waiting.Length > MostCharacters;
        }

        if (full)
        {
            Write();
        }
    }

    private void Write()
    {
        lock (_writing)
        {
            lock (_adding)
            {
                (_waiting, _spare) = (_spare, _waiting);
            }

            _console.Write(_spare);
            _console.Flush();
            _spare.Clear();
        }
    }

    private sealed class Logger(BatchedConsole console, string category) : ILogger
    {
        [ThreadStatic]
        private static StringWriter? _text;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => console._scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var text = _text ??= new();
            console._formatter.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), console._scopes, text);
            console.Add(text.GetStringBuilder());
            text.GetStringBuilder().Clear();
        }
    }
}
