namespace Users.Api.Data;

/// <summary>What only one transaction does at a time, in whichever replica.</summary>
public enum AdvisoryLock
{
    /// <summary>Makes and deletes keys.</summary>
    Keys = 1,

    /// <summary>Registers clients and the first admin.</summary>
    Setup = 2,

    /// <summary>Takes a right from an admin.</summary>
    Admins = 3,

    /// <summary>Deletes what has had its time.</summary>
    Sweep = 4,
}

/// <summary>Takes locks.</summary>
internal static class AdvisoryLockExtensions
{
    /// <summary>Waits for the lock; the end of the transaction releases it.</summary>
    public static Task LockAsync(this UsersDbContext db, AdvisoryLock what, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({(long)what})", cancellationToken);
}
