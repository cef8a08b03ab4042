using System.Diagnostics;
using Aspire.Hosting;
using Aspire.Hosting.Dashboard;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Standin.Tests.Dashboard;

/// <summary>A service that sends its telemetry to the dashboard of an application, by OpenTelemetry's own exporter.</summary>
internal sealed class TelemetrySender : IDisposable
{
    private readonly TracerProvider _traces;
    private readonly ILoggerFactory _logs;

    public TelemetrySender(DistributedApplication app, string service, string? instance = null)
    {
        var target = app.Services.GetRequiredService<DashboardSettings>().Otlp ?? throw new InvalidOperationException("The dashboard takes no telemetry.");
        var resource = ResourceBuilder.CreateEmpty().AddService(service, serviceInstanceId: instance ?? service);
        Source = new($"{service}.{Guid.NewGuid():N}");
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Source.Name).AddOtlpExporter(options => Configure(options, "v1/traces")).Build();
        _logs = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddOpenTelemetry(options =>
        {
            options.IncludeFormattedMessage = true;
            options.SetResourceBuilder(resource).AddOtlpExporter(exporter => Configure(exporter, "v1/logs"));
        }));
        Logger = _logs.CreateLogger("Shop.Orders");

        void Configure(OtlpExporterOptions options, string path)
        {
            options.Endpoint = new(target.Address, path);
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
            options.Headers = $"x-otlp-api-key={Uri.EscapeDataString(target.Key ?? "")}";
            options.BatchExportProcessorOptions.ScheduledDelayMilliseconds = 50;
        }
    }

    public ActivitySource Source { get; }

    public ILogger Logger { get; }

    public void Dispose()
    {
        _traces.Dispose();
        _logs.Dispose();
        Source.Dispose();
    }
}
