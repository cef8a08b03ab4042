namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>A part of what was done for a request, as it was received.</summary>
internal sealed record Span
{
    private const int MaxEvents = 256;

    private static readonly string[] s_kinds = ["", "internal", "server", "client", "producer", "consumer"];

    public required string Resource { get; init; }

    public required string Scope { get; init; }

    public string TraceId { get; private set; } = "";

    public string Id { get; private set; } = "";

    /// <summary>The span that it is a part of; empty for the first.</summary>
    public string ParentId { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Kind { get; private set; } = "";

    public DateTime Start { get; private set; }

    public DateTime End { get; private set; }

    public TimeSpan Duration => End > Start ? End - Start : TimeSpan.Zero;

    public bool HasFailed { get; private set; }

    public List<KeyValuePair<string, string>> Attributes { get; } = [];

    /// <summary>Reads a <c>Span</c> of opentelemetry-proto; what went wrong and what happened meanwhile is among the attributes.</summary>
    public static Span Read(string resource, string scope, ReadOnlySpan<byte> message)
    {
        var span = new Span { Resource = resource, Scope = scope };
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            switch (field.Field)
            {
                case 1: span.TraceId = field.Hex; break;
                case 2: span.Id = field.Hex; break;
                case 4: span.ParentId = field.Hex; break;
                case 5: span.Name = Telemetry.Attributes.Shorten(field.Text); break;
                case 6: span.Kind = s_kinds.ElementAtOrDefault((int)field.Number) ?? ""; break;
                case 7: span.Start = UnixTime.OfNanoseconds(field.Number); break;
                case 8: span.End = UnixTime.OfNanoseconds(field.Number); break;
                case 9: Telemetry.Attributes.ReadInto(span.Attributes, field.Bytes); break;
                case 11 when span.Attributes.Count < MaxEvents: span.AddEvent(field.Bytes); break;
                case 15: span.AddStatus(field.Bytes); break;
            }
        }

        return span;
    }

    private void AddEvent(ReadOnlySpan<byte> message)
    {
        var (name, attributes) = ("", new List<KeyValuePair<string, string>>());
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            switch (field.Field)
            {
                case 2: name = field.Text; break;
                case 3: Telemetry.Attributes.ReadInto(attributes, field.Bytes); break;
            }
        }

        Attributes.Add(new($"event {name}", Telemetry.Attributes.Shorten(string.Join(", ", attributes.Select(attribute => $"{attribute.Key}: {attribute.Value}")))));
    }

    private void AddStatus(ReadOnlySpan<byte> message)
    {
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            switch (field.Field)
            {
                case 2: Attributes.Add(new("status", field.Text)); break;
                case 3: HasFailed = field.Number == 2; break;
            }
        }
    }
}
