using Microsoft.Extensions.Options;
using Users.Api.Accounts;
using Users.Api.Connect;
using Users.Api.Keys;

namespace Users.Api.Data;

/// <summary>The first rows of the database: keys, clients and the first admin.</summary>
internal sealed class Setup(
    UsersDbContext db, KeyStore keys, ClientRegistration clients, FirstAdmin admin, IOptions<AuthOptions> auth)
{
    /// <summary>Does nothing if another provider is configured.</summary>
    public static Task RunAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IOptions<AuthOptions>>().Value.IsOwnProvider
            ? ActivatorUtilities.CreateInstance<Setup>(services).RunAsync(cancellationToken)
            : Task.CompletedTask;

    /// <summary>Creates what is missing and updates the rest to the configuration. Safe to run again, and in parallel.</summary>
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
