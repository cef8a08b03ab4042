using Microsoft.Extensions.Http.Resilience;
using ServiceDefaults.Auth.Machine;

namespace Billing.Api.Users;

/// <summary>Registers the client of users-api.</summary>
internal static class UsersClientExtensions
{
    // A client that creates an invoice is waiting: one try and another, and the answer is 503.
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TotalTimeout = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(200);

    public static void AddUsersClient(this IServiceCollection services)
    {
        var client = services.AddHttpClient<UsersClient>(client => client.BaseAddress = new("https+http://users-api"));
        // The one that every client gets is more patient. There is no other public way to replace it than this preview.
#pragma warning disable EXTEXP0001
        client.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
        client.AddStandardResilienceHandler(Configure);
        client.AddMachineToken("users");
    }

    private static void Configure(HttpStandardResilienceOptions options)
    {
        options.TotalRequestTimeout.Timeout = TotalTimeout;
        options.AttemptTimeout.Timeout = AttemptTimeout;
        options.Retry.MaxRetryAttempts = 1;
        options.Retry.Delay = RetryDelay;
        options.Retry.DisableForUnsafeHttpMethods();
    }
}
