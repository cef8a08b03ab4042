namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>An instrument of a service, as it is to be shown.</summary>
/// <param name="Metric">The instrument, as it was received last.</param>
/// <param name="Series">The points of each of its series, the oldest first.</param>
internal sealed record Instrument(Metric Metric, IReadOnlyList<(string Name, IReadOnlyList<MetricPoint> Points)> Series)
{
    /// <summary>What the values of <see cref="ValuesOf"/> are.</summary>
    public string Meaning => Metric.Kind switch
    {
        MetricKind.Counter => "per second",
        MetricKind.Distribution => "mean of what was measured in between",
        _ => "value",
    };

    /// <summary>What is drawn: a value as it is, how fast a counter grows, and the mean of what came between two points.</summary>
    public IEnumerable<(DateTime Time, double Value)> ValuesOf(IReadOnlyList<MetricPoint> points) => Metric.Kind == MetricKind.Value
        ? points.Select(point => (point.Time, point.Value))
        : points.Zip(points.Skip(1), ValueBetween).OfType<(DateTime, double)>();

    private (DateTime, double)? ValueBetween(MetricPoint before, MetricPoint after)
    {
        // A service that has started anew counts from zero.
        var hasStartedAnew = Metric.Kind == MetricKind.Counter ? after.Value < before.Value : after.Count < before.Count;
        var (value, count) = hasStartedAnew ? (after.Value, after.Count) : (after.Value - before.Value, after.Count - before.Count);
        var seconds = (after.Time - before.Time).TotalSeconds;
        return (Metric.Kind, count, seconds) switch
        {
            (_, _, <= 0) or (MetricKind.Distribution, 0, _) => null,
            (MetricKind.Distribution, _, _) => (after.Time, value / count),
            _ => (after.Time, value / seconds),
        };
    }
}
