namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>What an instrument measures, by which its points are read.</summary>
internal enum MetricKind
{
    /// <summary>A value as it is at a moment.</summary>
    Value,

    /// <summary>A count that only grows.</summary>
    Counter,

    /// <summary>The sum and the number of what was measured so far.</summary>
    Distribution,
}

/// <summary>A point of a series.</summary>
/// <param name="Time">In UTC.</param>
/// <param name="Value">The value, or the sum.</param>
/// <param name="Count">The number of what the sum is of.</param>
internal readonly record struct MetricPoint(DateTime Time, double Value, ulong Count);

/// <summary>An instrument of a service with its newest points, as they were received.</summary>
internal sealed record Metric
{
    private const string NoAttributes = "all";

    public required string Resource { get; init; }

    public string Name { get; private set; } = "";

    public string Description { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public MetricKind Kind { get; private set; }

    /// <summary>Each with its series: the attributes, as text.</summary>
    public List<(string Series, MetricPoint Point)> Points { get; } = [];

    /// <summary>Reads a <c>Metric</c> of opentelemetry-proto. Its counts and sums are those since the start of the service, as .NET sends them.</summary>
    public static Metric Read(string resource, string scope, ReadOnlySpan<byte> message)
    {
        var metric = new Metric { Resource = resource };
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            switch (field.Field)
            {
                case 1: metric.Name = Attributes.Shorten(field.Text); break;
                case 2: metric.Description = Attributes.Shorten(field.Text); break;
                case 3: metric.Unit = Attributes.Shorten(field.Text); break;
                case 5: metric.ReadPoints(field.Bytes, MetricKind.Value); break;
                case 7: metric.ReadPoints(field.Bytes, MetricKind.Value); break;
                case 9: metric.ReadPoints(field.Bytes, MetricKind.Distribution); break;
            }
        }

        return metric;
    }

    private void ReadPoints(ReadOnlySpan<byte> message, MetricKind kind)
    {
        Kind = kind;
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            switch (field.Field)
            {
                case 1: Points.Add(kind == MetricKind.Distribution ? ReadDistribution(field.Bytes) : ReadNumber(field.Bytes)); break;
                case 3 when field.Number == 1: Kind = MetricKind.Counter; break;
            }
        }
    }

    private static (string, MetricPoint) ReadNumber(ReadOnlySpan<byte> message)
    {
        var (attributes, time, value) = (new List<KeyValuePair<string, string>>(), default(DateTime), 0d);
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            switch (field.Field)
            {
                case 3: time = UnixTime.OfNanoseconds(field.Number); break;
                case 4: value = BitConverter.UInt64BitsToDouble(field.Number); break;
                case 6: value = (long)field.Number; break;
                case 7: Attributes.ReadInto(attributes, field.Bytes); break;
            }
        }

        return (NameOf(attributes), new(time, value, 0));
    }

    private static (string, MetricPoint) ReadDistribution(ReadOnlySpan<byte> message)
    {
        var (attributes, time, sum, count) = (new List<KeyValuePair<string, string>>(), default(DateTime), 0d, 0ul);
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            switch (field.Field)
            {
                case 3: time = UnixTime.OfNanoseconds(field.Number); break;
                case 4: count = field.Number; break;
                case 5: sum = BitConverter.UInt64BitsToDouble(field.Number); break;
                case 9: Attributes.ReadInto(attributes, field.Bytes); break;
            }
        }

        return (NameOf(attributes), new(time, sum, count));
    }

    private static string NameOf(List<KeyValuePair<string, string>> attributes) =>
        attributes.Count == 0 ? NoAttributes : Attributes.Shorten(string.Join(", ", attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal).Select(attribute => $"{attribute.Key}: {attribute.Value}")));
}
