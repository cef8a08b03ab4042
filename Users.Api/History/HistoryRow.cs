using Users.Api.Data;

namespace Users.Api.History;

/// <summary>An entry with what its actor is called now; nobody's name outlives them in it.</summary>
internal sealed class HistoryRow
{
    public long Id { get; init; }

    public required HistoryEntry Entry { get; init; }

    public string? ActorName { get; init; }

    /// <summary>The entries of one user.</summary>
    public static IQueryable<HistoryRow> Of(UsersDbContext db, long userId) =>
        from entry in db.Set<HistoryEntry>().AsNoTracking()
        where entry.UserId == userId
        join actor in db.Users.IgnoreQueryFilters() on entry.ActorUserId equals (long?)actor.Id into actors
        from actor in actors.DefaultIfEmpty()
        select new HistoryRow { Id = entry.Id, Entry = entry, ActorName = actor.Username };
}
