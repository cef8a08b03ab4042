using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AppHost.DemoData;

internal static class DemoDataExtensions
{
    public const string Command = "load-demo-data";

    /// <summary>
    /// Adds the command `Load demo data`, which creates customers and invoices through the API. If `DemoData` is true, it runs
    /// by itself once the gateway and what it needs are ready.
    /// </summary>
    /// <param name="needs">The services that the gateway passes the requests on to.</param>
    public static IResourceBuilder<ProjectResource> WithDemoData(
        this IResourceBuilder<ProjectResource> gateway, IResourceBuilder<ParameterResource> clientSecret, IEnumerable<IResourceBuilder<ProjectResource>> needs)
    {
        gateway.WithCommand(Command, "Load demo data", context => LoadWhenReadyAsync(context.Services, context.CancellationToken), new CommandOptions
        {
            Description = "Creates a few customers and a year of their invoices.",
            ConfirmationMessage = $"Create {DemoCatalog.Customers.Count()} customers and {DemoCatalog.InvoiceCount} invoices among the data that is there?",
            IconName = "DatabaseArrowDown",
            UpdateState = context => context.ResourceSnapshot.HealthStatus is HealthStatus.Healthy ? ResourceCommandState.Enabled : ResourceCommandState.Disabled,
        });
        if (gateway.ApplicationBuilder.Configuration.GetValue<bool>("DemoData"))
        {
            gateway.OnResourceReady(async (_, ready, cancellationToken) =>
            {
                var result = await LoadWhenReadyAsync(ready.Services, cancellationToken);
                Console.WriteLine($"  {result.Message}");
            });
        }

        return gateway;

        async Task<ExecuteCommandResult> LoadWhenReadyAsync(IServiceProvider services, CancellationToken cancellationToken)
        {
            var resources = services.GetRequiredService<ResourceNotificationService>();
            await Task.WhenAll(needs.Select(service => resources.WaitForResourceHealthyAsync(service.Resource.Name, cancellationToken)));
            return await LoadAsync(gateway.GetEndpoint("http"), clientSecret.Resource, cancellationToken);
        }
    }

    private static async Task<ExecuteCommandResult> LoadAsync(EndpointReference address, ParameterResource secret, CancellationToken cancellationToken)
    {
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(address.Url) };
            var api = new DemoApi(client);
            await api.SignInAsync((await secret.GetValueAsync(cancellationToken))!, cancellationToken);
            var loader = new DemoDataLoader(api, DateOnly.FromDateTime(DateTime.UtcNow));
            await loader.LoadAsync(cancellationToken);
            return CommandResults.Success(
                $"Created {DemoCatalog.Customers.Count()} customers and {DemoCatalog.InvoiceCount} invoices."
                + (loader.HasMoved ? " Some bear today's date, as there were invoices of later dates than theirs already." : ""));
        }
        catch (HttpRequestException exception) when (exception.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity)
        {
            // On another day the dates, and so the bodies, differ from those first sent with the same keys.
            return CommandResults.Failure("The demo data was loaded before, or its customers' names belong to others. Empty the databases to load it anew.");
        }
        catch (HttpRequestException exception)
        {
            return CommandResults.Failure($"The demo data cannot be loaded: {exception.Message}");
        }
    }
}
