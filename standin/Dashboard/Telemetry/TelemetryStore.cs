namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>The last logs and traces that the services have sent; the oldest go when there are too many.</summary>
internal sealed class TelemetryStore(int maxLogs = 10_000, int maxTraces = 2_000, int maxSpans = 1_000)
{
    private readonly Lock _lock = new();
    private readonly Queue<LogEntry> _logs = new();
    private readonly Dictionary<string, List<Span>> _traces = [];
    private readonly Queue<string> _order = new();
    private long _count;

    /// <summary>Raised when there is something new.</summary>
    public ChangeSignal Changed { get; } = new();

    /// <summary>The newest first.</summary>
    public IReadOnlyList<LogEntry> Logs
    {
        get
        {
            lock (_lock)
            {
                return [.. _logs.Reverse()];
            }
        }
    }

    /// <summary>The one that has started last first.</summary>
    public IReadOnlyList<Trace> Traces
    {
        get
        {
            lock (_lock)
            {
                return [.. _traces.Select(trace => ToTrace(trace.Key, trace.Value)).OrderByDescending(trace => trace.Start)];
            }
        }
    }

    /// <summary>A trace; null where it is not known, or not any more.</summary>
    public Trace? Find(string? id)
    {
        lock (_lock)
        {
            return id is not null && _traces.TryGetValue(id, out var spans) ? ToTrace(id, spans) : null;
        }
    }

    public void Add(IEnumerable<LogEntry> entries)
    {
        lock (_lock)
        {
            foreach (var entry in entries)
            {
                _logs.Enqueue(entry with { Number = ++_count });
                if (_logs.Count > maxLogs)
                {
                    _logs.Dequeue();
                }
            }
        }

        Changed.Raise();
    }

    public void Add(IEnumerable<Span> spans)
    {
        lock (_lock)
        {
            foreach (var span in spans.Where(span => span.TraceId.Length > 0))
            {
                AddSpan(span);
            }
        }

        Changed.Raise();
    }

    private void AddSpan(Span span)
    {
        if (!_traces.TryGetValue(span.TraceId, out var trace))
        {
            _traces.Add(span.TraceId, trace = []);
            _order.Enqueue(span.TraceId);
            if (_order.Count > maxTraces)
            {
                _traces.Remove(_order.Dequeue());
            }
        }

        if (trace.Count < maxSpans)
        {
            trace.Add(span);
        }
    }

    private static Trace ToTrace(string id, List<Span> spans) => new(id, [.. spans.OrderBy(span => span.Start)]);
}
