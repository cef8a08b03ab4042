using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>An entry of a structured log, as it was received.</summary>
internal sealed record LogEntry
{
    private const int NumbersPerLevel = 4;

    /// <summary>Counted as they come in.</summary>
    public long Number { get; init; }

    public required string Resource { get; init; }

    /// <summary>What wrote it.</summary>
    public required string Category { get; init; }

    public DateTime Time { get; private set; }

    public LogLevel Level { get; private set; } = LogLevel.Information;

    public string Message { get; private set; } = "";

    /// <summary>The trace that it belongs to; empty for none.</summary>
    public string TraceId { get; private set; } = "";

    public List<KeyValuePair<string, string>> Attributes { get; } = [];

    /// <summary>Reads a <c>LogRecord</c> of opentelemetry-proto.</summary>
    public static LogEntry Read(string resource, string category, ReadOnlySpan<byte> message)
    {
        var entry = new LogEntry { Resource = resource, Category = category };
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            switch (field.Field)
            {
                case 1: entry.Time = UnixTime.OfNanoseconds(field.Number); break;
                case 2: entry.Level = LevelOf(field.Number); break;
                case 5: entry.Message = Telemetry.Attributes.ReadValue(field.Bytes); break;
                case 6: Telemetry.Attributes.ReadInto(entry.Attributes, field.Bytes); break;
                case 9: entry.TraceId = field.Hex; break;
                case 11 when entry.Time == default: entry.Time = UnixTime.OfNanoseconds(field.Number); break;
            }
        }

        return entry;
    }

    /// <summary>1 to 4 are levels of tracing, and so on up to 24.</summary>
    private static LogLevel LevelOf(ulong severity) =>
        severity == 0 ? LogLevel.Information : (LogLevel)Math.Min((severity - 1) / NumbersPerLevel, (ulong)LogLevel.Critical);
}
