using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.Hosting;

/// <summary>Whether a service lives, and whether it is ready for requests.</summary>
public static class HealthExtensions
{
    internal const string ReadyPath = "/health";
    internal const string AlivePath = "/alive";
    private const string LiveTag = "live";

    internal static void AddDefaultHealthChecks(this IHostApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck("self", () => HealthCheckResult.Healthy(), [LiveTag]);

    /// <summary>
    /// Maps <c>/health</c> (every check passes: ready for requests) and <c>/alive</c> (the checks tagged <c>live</c> pass:
    /// need not be restarted) in every environment. Both answer 200 or 503 with one word of plain text.
    /// </summary>
    public static WebApplication MapDefaultEndpoints(this WebApplication app)
    {
        app.MapHealthChecks(ReadyPath).DisableHttpMetrics().AllowAnonymous();
        app.MapHealthChecks(AlivePath, new HealthCheckOptions { Predicate = check => check.Tags.Contains(LiveTag) })
            .DisableHttpMetrics().AllowAnonymous();
        return app;
    }
}
