using Users.Api.Data;

namespace Users.Api.Keys;

/// <summary>The keys in the database, kept in line with the <see cref="KeySchedule"/>.</summary>
internal sealed class KeyStore(UsersDbContext db, KeyCertificates certificates, TimeProvider clock)
{
    /// <summary>Creates the keys that are due, deletes expired ones, encrypts what the certificate in use does not, and loads the rest.</summary>
    public async Task<IReadOnlyList<ServerKey>> LoadAsync(CancellationToken cancellationToken)
    {
        var keys = await db.Set<ServerKey>().AsNoTracking().ToListAsync(cancellationToken);
        return NeedsWork(keys, clock.Now()) ? await db.InTransactionAsync(RenewAsync, cancellationToken) : keys;
    }

    private async Task<IReadOnlyList<ServerKey>> RenewAsync(CancellationToken cancellationToken)
    {
        // One replica at a time. The second one finds the work done.
        await db.LockAsync(AdvisoryLock.Keys, cancellationToken);
        var now = clock.Now();
        var keys = await db.Set<ServerKey>().ToListAsync(cancellationToken);
        foreach (var use in Enum.GetValues<KeyUse>())
        {
            var ofUse = keys.FindAll(key => key.Use == use);
            db.RemoveRange(KeySchedule.Expired(ofUse, now));
            if (KeySchedule.NextActiveFrom(Newest(ofUse), now) is { } activeFrom)
            {
                db.Add(ServerKey.Create(use, now, activeFrom));
            }
        }

        foreach (var entry in db.ChangeTracker.Entries<ServerKey>().Where(entry => entry.State != EntityState.Deleted).ToList())
        {
            entry.Entity.Encrypt(certificates);
        }

        await db.SaveChangesAsync(cancellationToken);
        return await db.Set<ServerKey>().AsNoTracking().ToListAsync(cancellationToken);
    }

    private bool NeedsWork(List<ServerKey> keys, DateTime now) => keys.Exists(key => key.NeedsEncryption(certificates)) || Enum.GetValues<KeyUse>().Any(use =>
    {
        var ofUse = keys.FindAll(key => key.Use == use);
        return KeySchedule.NextActiveFrom(Newest(ofUse), now) is not null || KeySchedule.Expired(ofUse, now).Any();
    });

    private static ServerKey? Newest(IEnumerable<ServerKey> keys) => keys.MaxBy(key => key.ActiveFrom);
}
