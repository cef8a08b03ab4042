using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Configuration;

namespace AppHost.Terminal;

/// <summary>Finds ports that are in use before anything starts: Aspire would wait for them silently.</summary>
internal static class BusyPorts
{
    // The dashboard's page, OTLP endpoint and resource service (Properties/launchSettings.json).
    private static readonly string[] DashboardAddresses =
        ["ASPNETCORE_URLS", "ASPIRE_DASHBOARD_OTLP_HTTP_ENDPOINT_URL", "ASPIRE_RESOURCE_SERVICE_ENDPOINT_URL"];

    /// <summary>
    /// Moves the dashboard to free ports if its own are in use, for example by a second system. The application's address is known to
    /// people, so a resource's port that is in use stops the start instead.
    /// </summary>
    public static void AvoidBusyPorts(this IDistributedApplicationBuilder builder)
    {
        foreach (var setting in DashboardAddresses)
        {
            if (Uri.TryCreate(builder.Configuration[setting], UriKind.Absolute, out var address) && address.Port > 0 && !LocalPort.IsFree(address.Port))
            {
                builder.Configuration[setting] = new UriBuilder(address) { Port = LocalPort.PickFree() }.Uri.GetLeftPart(UriPartial.Authority);
            }
        }

        builder.Eventing.Subscribe<BeforeStartEvent>((started, _) =>
        {
            var busy = started.Model.Resources
                .SelectMany(resource => resource.Annotations.OfType<EndpointAnnotation>().Select(endpoint => (resource.Name, endpoint.Port)))
                .FirstOrDefault(endpoint => endpoint.Port is { } port && !LocalPort.IsFree(port));
            return busy.Port is null
                ? Task.CompletedTask
                : throw new DistributedApplicationException(
                    $"Port {busy.Port}, where '{busy.Name}' is to be reached, is in use. Stop the program that listens there, or choose "
                    + "another port for the application: dotnet run --project AppHost -- --Gateway:Port=8001");
        });
    }
}
