namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>The last points of the services' instruments; of instruments and series that are too many, those that come later are left out.</summary>
internal sealed class MetricStore(int maxInstruments = 500, int maxSeries = 16, int maxPoints = 300)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Resource, string Name), (Metric Metric, Dictionary<string, Queue<MetricPoint>> Series)> _instruments = [];

    /// <summary>Raised when there are new points.</summary>
    public ChangeSignal Changed { get; } = new();

    /// <summary>The services that have instruments.</summary>
    public IReadOnlyList<string> Resources
    {
        get
        {
            lock (_lock)
            {
                return [.. _instruments.Keys.Select(key => key.Resource).Distinct().Order()];
            }
        }
    }

    /// <summary>The instruments of a service.</summary>
    public IReadOnlyList<string> NamesOf(string? resource)
    {
        lock (_lock)
        {
            return [.. _instruments.Keys.Where(key => key.Resource == resource).Select(key => key.Name).Order()];
        }
    }

    /// <summary>An instrument; null where there is none.</summary>
    public Instrument? Find(string? resource, string? name)
    {
        lock (_lock)
        {
            return resource is not null && name is not null && _instruments.TryGetValue((resource, name), out var instrument)
                ? new(instrument.Metric, [.. instrument.Series.OrderBy(series => series.Key, StringComparer.Ordinal).Select(series => (series.Key, (IReadOnlyList<MetricPoint>)[.. series.Value]))])
                : null;
        }
    }

    public void Add(IEnumerable<Metric> metrics)
    {
        lock (_lock)
        {
            foreach (var metric in metrics.Where(metric => metric.Points.Count > 0))
            {
                var key = (metric.Resource, metric.Name);
                if (_instruments.TryGetValue(key, out var known) || _instruments.Count < maxInstruments)
                {
                    var series = known.Series ?? [];
                    _instruments[key] = (metric, series);
                    AddPoints(series, metric);
                }
            }
        }

        Changed.Raise();
    }

    private void AddPoints(Dictionary<string, Queue<MetricPoint>> all, Metric metric)
    {
        foreach (var (name, point) in metric.Points)
        {
            if (!all.TryGetValue(name, out var series))
            {
                if (all.Count == maxSeries)
                {
                    continue;
                }

                all.Add(name, series = new());
            }

            series.Enqueue(point);
            if (series.Count > maxPoints)
            {
                series.Dequeue();
            }
        }
    }
}
