using Billing.Api.Customers.Feed;
using Billing.Api.Users;
using ServiceDefaults.Auth.Machine;

namespace Billing.Api.Customers;

/// <summary>Registers the customers and what keeps them up to date.</summary>
internal static class CustomersExtensions
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Timeout = FeedClient.LongPoll + TimeSpan.FromSeconds(15);

    /// <param name="builder">The application.</param>
    /// <param name="connectionName">The name of the connection string of the database that has them.</param>
    public static void AddCustomers(this IHostApplicationBuilder builder, string connectionName)
    {
        builder.Services.AddUsersClient();
        builder.Services.AddScoped<CustomerCheck>();
        builder.Services.AddSingleton<FeedMetrics>();
        builder.Services.AddFeedClient();

        // Without a connection string there is nothing to follow into: a tool looks at the application.
        if (DatabaseDefaults.Tune(builder.Configuration.GetConnectionString(connectionName)) is { Length: > 0 } database)
        {
            builder.Services.AddHostedService(services => ActivatorUtilities.CreateInstance<FeedFollower>(services, database));
        }
    }

    private static void AddFeedClient(this IServiceCollection services)
    {
        var client = services.AddHttpClient<FeedClient>(client =>
            (client.BaseAddress, client.Timeout) = (new("https+http://users-api"), Timeout));
        // The handler that every client gets would take a long poll for a hanging one, and the follower tries again by itself.
#pragma warning disable EXTEXP0001
        client.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
        client.AddMachineToken("users");
        client.UseSocketsHttpHandler((handler, _) => handler.ConnectTimeout = ConnectTimeout);
    }
}
