using Microsoft.AspNetCore.Http.Metadata;

namespace Gateway;

/// <summary>The port for whoever runs the gateway, which is not published.</summary>
internal static class HealthPort
{
    private const string Setting = "Gateway:HealthPort";

    /// <summary>Where <c>Gateway:HealthPort</c> is given: answers for health on this port alone, and nothing else there.</summary>
    public static void UseHealthPort(this WebApplication app)
    {
        if (app.Configuration.GetValue<int?>(Setting) is { } port)
        {
            app.Use((context, next) => IsForHealth(context) == (context.Connection.LocalPort == port)
                ? next(context)
                : Problems.Of(StatusCodes.Status404NotFound).ExecuteAsync(context));
        }
    }

    private static bool IsForHealth(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IDisableHttpMetricsMetadata>() is not null;
}
