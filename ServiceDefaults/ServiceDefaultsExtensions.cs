using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>What every service of the system shares.</summary>
public static class ServiceDefaultsExtensions
{
    /// <summary>
    /// Reads secrets from files, and adds telemetry, health checks, service discovery, resilient HTTP clients and problem details. The application then
    /// calls <see cref="ProblemDetailsExtensions.UseProblemDetails"/> before its own middleware and
    /// <see cref="HealthExtensions.MapDefaultEndpoints"/>.
    /// </summary>
    public static TBuilder AddServiceDefaults<TBuilder>(this TBuilder builder)
        where TBuilder : IHostApplicationBuilder
    {
        builder.Configuration.AddSecretFiles();
        builder.AddTelemetry();
        builder.AddDefaultHealthChecks();
        builder.AddDefaultHttpClients();
        builder.Services.AddTlsDefaults();
        builder.Services.AddDefaultProblemDetails();
        return builder;
    }
}
