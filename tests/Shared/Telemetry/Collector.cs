using System.Collections.Concurrent;

namespace Gateway.Tests.Support;

/// <summary>A place that takes traces over OTLP, in either of its protocols, as the Aspire dashboard and others do: only with the key.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private const string KeyHeader = "x-otlp-api-key";
    private const string Key = "the key";
    private const int GrpcHeader = 5;

    private readonly ConcurrentQueue<OtlpSpan> _spans = [];
    private readonly bool _isGrpc;
    private StubService _server = null!;

    private Collector(bool isGrpc) => _isGrpc = isGrpc;

    /// <summary>What it has received.</summary>
    public IReadOnlyCollection<OtlpSpan> Spans => _spans;

    /// <summary>The settings by which a service sends it its telemetry.</summary>
    public IEnumerable<(string Key, string Value)> SettingsFor(string service) =>
    [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", _server.Address),
        ("OTEL_EXPORTER_OTLP_PROTOCOL", _isGrpc ? "grpc" : "http/protobuf"),
        ("OTEL_EXPORTER_OTLP_HEADERS", $"{KeyHeader}={Uri.EscapeDataString(Key)}"),
        ("OTEL_SERVICE_NAME", service),
        ("OTEL_BSP_SCHEDULE_DELAY", "200"),
    ];

    public static async Task<Collector> StartAsync(bool isGrpc)
    {
        var collector = new Collector(isGrpc);
        collector._server = isGrpc
            ? await StubService.StartHttp2Async("collector", collector.TakeAsync)
            : await StubService.StartAsync("collector", collector.TakeAsync);
        return collector;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(Microsoft.AspNetCore.Http.HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var isAllowed = context.Request.Headers[KeyHeader] == Key;
        if (isAllowed && context.Request.Path.Value == (_isGrpc ? "/opentelemetry.proto.collector.trace.v1.TraceService/Export" : "/v1/traces"))
        {
            foreach (var span in OtlpSpan.Read(body.ToArray().AsMemory(_isGrpc ? GrpcHeader : 0)))
            {
                _spans.Enqueue(span);
            }
        }

        if (_isGrpc)
        {
            context.Response.ContentType = "application/grpc";
            await context.Response.Body.WriteAsync(new byte[GrpcHeader]);
            Microsoft.AspNetCore.Http.ResponseTrailerExtensions.AppendTrailer(context.Response, "grpc-status", isAllowed ? "0" : "16");
        }
        else
        {
            context.Response.StatusCode = isAllowed ? 200 : 401;
            context.Response.ContentType = "application/x-protobuf";
        }
    }
}
