using Microsoft.Extensions.Options;
using Users.Api.Accounts;
using Users.Api.Connect;
using Users.Api.Keys;

namespace Users.Api.Data;

/// <summary>What stands in the database from the start, beside its tables: the first keys, the clients, the first admin.</summary>
internal sealed class Setup(
    UsersDbContext db, KeyStore keys, ClientRegistration clients, FirstAdmin admin, IOptions<AuthOptions> auth)
{
    /// <summary>Runs it with an application's services. Where another provider is configured there is nothing of all that.</summary>
    public static Task RunAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IOptions<AuthOptions>>().Value.IsOwnProvider
            ? ActivatorUtilities.CreateInstance<Setup>(services).RunAsync(cancellationToken)
            : Task.CompletedTask;

    /// <summary>Creates what is missing and brings the rest to what is configured. Safe to run twice, and twice at once.</summary>
    private async Task RunAsync(CancellationToken cancellationToken)
    {
        await keys.LoadAsync(cancellationToken);
        await db.InTransactionAsync(
            async token =>
            {
                await db.LockAsync(AdvisoryLock.Setup, token);
                await clients.RunAsync(auth.Value.IssuerAddress, token);
                await admin.CreateAsync(token);
                return true;
            },
            cancellationToken);
    }
}
