namespace Users.Api.History;

/// <summary>
/// Writes history entries to the log too, which can leave this system (OTLP): what is in the database alone, whoever takes over this service could
/// change after all. No names: they leave with a deleted user.
/// </summary>
internal static class HistoryLog
{
    /// <summary>The entries that are about to be saved.</summary>
    public static HistoryEntry[] Pending(DbContext db) =>
        [.. db.ChangeTracker.Entries<HistoryEntry>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)];

    public static void Write(ILoggerFactory loggers, IEnumerable<HistoryEntry> entries)
    {
        var logger = loggers.CreateLogger(typeof(HistoryLog));
        foreach (var entry in entries)
        {
            logger.LogInformation(
                "{Action}: user {UserId}, by {Actor} from {Address}, known browser: {KnownBrowser}",
                entry.Action, entry.UserId, entry.Actor, entry.Address, entry.KnownBrowser);
        }
    }
}
