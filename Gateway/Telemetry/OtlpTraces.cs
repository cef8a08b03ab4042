namespace Gateway.Telemetry;

/// <summary>Where traces are sent, in OpenTelemetry's protocol.</summary>
/// <param name="Address">The whole address.</param>
/// <param name="IsGrpc">Whether it speaks OTLP over gRPC (Aspire's default), else over plain HTTP.</param>
/// <param name="Headers">What goes with every request, such as a key.</param>
internal sealed record OtlpTraces(Uri Address, bool IsGrpc, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    private const string Section = "Gateway:BrowserTelemetry";
    private const string HttpPath = "v1/traces";
    private const string GrpcPath = "opentelemetry.proto.collector.trace.v1.TraceService/Export";

    /// <summary>
    /// Reads <c>Gateway:BrowserTelemetry:Endpoint</c> and <c>:Protocol</c> (<c>grpc</c> or <c>http/protobuf</c>), else where the
    /// gateway's own telemetry goes: <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, <c>_PROTOCOL</c> and <c>_HEADERS</c>. Null where neither is
    /// given.
    /// </summary>
    public static OtlpTraces? From(IConfiguration configuration)
    {
        var endpoint = configuration[$"{Section}:Endpoint"] ?? configuration["OTEL_EXPORTER_OTLP_ENDPOINT"];
        if (string.IsNullOrWhiteSpace(endpoint))
        {
            return null;
        }

        var isGrpc = (configuration[$"{Section}:Protocol"] ?? configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] ?? "grpc") == "grpc";
        return new(new Uri(new Uri(endpoint.TrimEnd('/') + "/"), isGrpc ? GrpcPath : HttpPath), isGrpc, ReadHeaders(configuration["OTEL_EXPORTER_OTLP_HEADERS"]));
    }

    private static List<KeyValuePair<string, string>> ReadHeaders(string? headers) =>
    [
        .. (headers ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(header => header.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .Select(pair => KeyValuePair.Create(pair[0].Trim(), Uri.UnescapeDataString(pair[1].Trim()))),
    ];
}
