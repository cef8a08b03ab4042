using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard.Telemetry;

namespace Aspire.Hosting.Orchestration;

/// <summary>The variables that OpenTelemetry reads. Without a dashboard, where to send it is inherited from the AppHost, if somebody has set it there.</summary>
internal static class TelemetryVariables
{
    /// <param name="variables">What they are added to.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="instanceId">Its process's id.</param>
    /// <param name="dashboard">Where the dashboard takes it; null where it does not.</param>
    /// <param name="isDevelopment">Whether everything is sent, and at once.</param>
    public static void Add(Dictionary<string, object> variables, IResource resource, string instanceId, OtlpTarget? dashboard, bool isDevelopment)
    {
        if (dashboard is not null)
        {
            variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = dashboard.Address.GetLeftPart(UriPartial.Authority);
            variables["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        }

        if (dashboard?.Key is { } key)
        {
            variables["OTEL_EXPORTER_OTLP_HEADERS"] = $"{OtlpTarget.KeyHeader}={Uri.EscapeDataString(key)}";
        }

        variables["OTEL_SERVICE_NAME"] = resource.Name;
        variables["OTEL_RESOURCE_ATTRIBUTES"] = $"service.instance.id={instanceId}";
        variables["OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY"] = "in_memory";
        if (!isDevelopment)
        {
            return;
        }

        variables["OTEL_BLRP_SCHEDULE_DELAY"] = "1000";
        variables["OTEL_BSP_SCHEDULE_DELAY"] = "1000";
        variables["OTEL_METRIC_EXPORT_INTERVAL"] = "1000";
        variables["OTEL_TRACES_SAMPLER"] = "always_on";
        variables["OTEL_METRICS_EXEMPLAR_FILTER"] = "trace_based";
    }
}
