using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Tests;

/// <summary>
/// A place that takes telemetry over OTLP, in either of its protocols, as the Aspire dashboard and others do: only with the key. It
/// keeps the traces.
/// </summary>
public sealed class Collector : IAsyncDisposable
{
    private const string KeyHeader = "x-otlp-api-key";
    private const string Key = "the key";
    private const int GrpcHeader = 5;

    private readonly ConcurrentQueue<OtlpSpan> _spans = [];
    private readonly bool _isGrpc;
    private readonly WebApplication _app;

    private Collector(bool isGrpc)
    {
        _isGrpc = isGrpc;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel =>
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = isGrpc ? HttpProtocols.Http2 : HttpProtocols.Http1));
        _app = builder.Build();
        _app.Run(TakeAsync);
    }

    public IReadOnlyCollection<OtlpSpan> Spans => _spans;

    public IEnumerable<(string Key, string Value)> SettingsFor(string service) =>
    [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", _app.Urls.Single()),
        ("OTEL_EXPORTER_OTLP_PROTOCOL", _isGrpc ? "grpc" : "http/protobuf"),
        ("OTEL_EXPORTER_OTLP_HEADERS", $"{KeyHeader}={Uri.EscapeDataString(Key)}"),
        ("OTEL_SERVICE_NAME", service),
        ("OTEL_BSP_SCHEDULE_DELAY", "200"),
    ];

    public static async Task<Collector> StartAsync(bool isGrpc)
    {
        var collector = new Collector(isGrpc);
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>
    /// The query to its database that a service made in a trace, and within what, outwards, as far as that has arrived. Empty before
    /// it has. Others may have made queries of their own there: the gateway reads its sessions.
    /// </summary>
    public IReadOnlyList<OtlpSpan> FromSql(string trace, string service)
    {
        var spans = _spans.Where(span => span.Trace == trace).ToArray();
        return [.. Outwards(spans.FirstOrDefault(span => span.Scope == "Npgsql" && span.Service == service))];

        IEnumerable<OtlpSpan> Outwards(OtlpSpan? span)
        {
            for (; span is not null; span = spans.FirstOrDefault(other => other.Id == span.Parent))
            {
                yield return span;
            }
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
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
            context.Response.AppendTrailer("grpc-status", isAllowed ? "0" : "16");
        }
        else
        {
            context.Response.StatusCode = isAllowed ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized;
            context.Response.ContentType = "application/x-protobuf";
        }
    }
}
