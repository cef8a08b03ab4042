using Users.Api.Data;

namespace Users.Api.History;

/// <summary>An entry with the current names of whom it is about and of its actor, so that no entry keeps the name of a deleted user.</summary>
internal sealed class HistoryRow
{
    public long Id { get; init; }

    public required HistoryEntry Entry { get; init; }

    public string? UserName { get; init; }

    public string? ActorName { get; init; }

    public static IQueryable<HistoryRow> Of(IQueryable<HistoryEntry> entries, UsersDbContext db) =>
        from entry in entries
        join user in db.Users.IgnoreQueryFilters() on entry.UserId equals (long?)user.Id into users
        from user in users.DefaultIfEmpty()
        join actor in db.Users.IgnoreQueryFilters() on entry.ActorUserId equals (long?)actor.Id into actors
        from actor in actors.DefaultIfEmpty()
        select new HistoryRow { Id = entry.Id, Entry = entry, UserName = user.Username, ActorName = actor.Username };
}
