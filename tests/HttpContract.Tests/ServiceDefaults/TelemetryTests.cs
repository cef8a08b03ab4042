using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace HttpContract.Tests.ServiceDefaults;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Requests_are_traced_and_health_probes_are_not()
    {
        using var spans = new SpanCapture();
        await using var collector = await StubService.StartAsync("collector");
        await using var service = await SampleService.StartAsync(
            builder => builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing.AddProcessor(spans)),
            app => app.MapGet("/things/{id}", (int id) => id),
            settings: [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")]);

        await service.Client.GetStringAsync("/health");
        await service.Client.GetStringAsync("/alive");
        await service.Client.GetStringAsync("/things/7");
        service.Services.GetRequiredService<TracerProvider>().ForceFlush();

        var own = spans.Ended.Where(span => span.Kind == ActivityKind.Server && span.GetTagItem("server.port") as int? == service.Client.BaseAddress!.Port);
        Assert.Equal(["GET /things/{id}"], own.Select(span => span.DisplayName));
    }

    [Fact]
    public async Task Logs_metrics_and_traces_are_exported_where_an_endpoint_is_given()
    {
        await using var collector = await StubService.StartAsync("collector");
        await using (var service = await SampleService.StartAsync(
            map: app => app.MapGet("/things/{id}", (int id, ILogger<TelemetryTests> logger) => logger.LogWarning("seen {Id}", id)),
            settings: [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")]))
        {
            await service.Client.GetStringAsync("/things/7");
            service.Services.GetRequiredService<TracerProvider>().ForceFlush();
            service.Services.GetRequiredService<MeterProvider>().ForceFlush();
        }

        Assert.Equal(["/v1/logs", "/v1/metrics", "/v1/traces"], collector.Requests.Select(seen => seen.Target).Distinct().Order());
    }

    private sealed class SpanCapture : BaseProcessor<Activity>
    {
        public ConcurrentQueue<Activity> Ended { get; } = [];

        public override void OnEnd(Activity data) => Ended.Enqueue(data);
    }
}
