namespace Users.Api.History;

/// <summary>Has history entries tell which client they come from.</summary>
internal static class Origin
{
    private const int MostCharacters = 400;

    /// <summary>Sets the origin of the entries that are about to be saved, where a request is being served.</summary>
    public static void Stamp(DbContext db, HttpContext? context)
    {
        if (context is null)
        {
            return;
        }

        foreach (var entry in db.ChangeTracker.Entries<HistoryEntry>().Where(entry => entry.State == EntityState.Added))
        {
            var userAgent = context.Request.Headers.UserAgent.ToString();
            entry.Entity.SetOrigin(
                context.Connection.RemoteIpAddress?.ToString(),
                userAgent.Length == 0 ? null : userAgent[..Math.Min(userAgent.Length, MostCharacters)]);
        }
    }
}
