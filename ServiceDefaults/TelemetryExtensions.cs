using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Microsoft.Extensions.Hosting;

/// <summary>Logs, metrics and traces by OpenTelemetry.</summary>
internal static class TelemetryExtensions
{
    private const string OtlpEndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>
    /// Exports logs, metrics and traces by OTLP where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is given. Without it nothing is collected, which
    /// would reach nobody, but requests have trace ids all the same. The application's own
    /// <see cref="System.Diagnostics.ActivitySource"/> and <see cref="System.Diagnostics.Metrics.Meter"/> bear the application's name.
    /// </summary>
    internal static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[OtlpEndpointVariable]))
        {
            builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation()
                .AddSource(builder.Environment.ApplicationName)
                .SetSampler<AlwaysOffSampler>());
            return;
        }

        builder.Logging.AddOpenTelemetry(logging =>
        {
            logging.IncludeFormattedMessage = true;
            logging.IncludeScopes = true;
        });
        builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddRuntimeInstrumentation()
                .AddNpgsqlInstrumentation()
                .AddMeter(builder.Environment.ApplicationName))
            .WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation(options => options.Filter = IsTraced)
                .AddHttpClientInstrumentation(options => options.FilterHttpRequestMessage = IsTraced)
                .AddNpgsql()
                .AddSource(builder.Environment.ApplicationName))
            .UseOtlpExporter();
    }

    private static bool IsTraced(HttpContext context) => IsTraced(context.Request.Path);

    private static bool IsTraced(HttpRequestMessage request) => IsTraced(PathString.FromUriComponent(request.RequestUri!));

    private static bool IsTraced(PathString path) =>
        !path.StartsWithSegments(HealthExtensions.ReadyPath) && !path.StartsWithSegments(HealthExtensions.AlivePath);
}
