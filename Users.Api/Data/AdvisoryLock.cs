namespace Users.Api.Data;

/// <summary>What only one transaction in all replicas does at a time.</summary>
public enum AdvisoryLock
{
    /// <summary>Creating and deleting keys.</summary>
    Keys = 1,

    /// <summary>Registering clients and the first admin.</summary>
    Setup = 2,

    /// <summary>Changes by which an admin may lose the role.</summary>
    Admins = 3,

    /// <summary>Deleting expired rows.</summary>
    Sweep = 4,
}

internal static class AdvisoryLockExtensions
{
    /// <summary>Waits for the lock, which the end of the transaction releases.</summary>
    public static Task LockAsync(this UsersDbContext db, AdvisoryLock what, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({(long)what})", cancellationToken);
}
