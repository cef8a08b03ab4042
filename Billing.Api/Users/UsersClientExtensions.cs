namespace Billing.Api.Users;

/// <summary>Registers the client of users-api.</summary>
internal static class UsersClientExtensions
{
    // All attempts together: a client that creates an invoice is waiting.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void AddUsersClient(this IServiceCollection services) =>
        services.AddHttpClient<UsersClient>(client =>
        {
            client.BaseAddress = new("https+http://users-api");
            client.Timeout = Patience;
        });
}
