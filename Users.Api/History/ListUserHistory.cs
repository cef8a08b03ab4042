using Microsoft.AspNetCore.Http.HttpResults;
using Users.Api.Data;
using Users.Api.Users;

namespace Users.Api.History;

/// <summary>An entry with its actor's current name, so that no entry keeps the name of a deleted user.</summary>
internal sealed class HistoryRow
{
    public long Id { get; init; }

    public required HistoryEntry Entry { get; init; }

    public string? ActorName { get; init; }
}

/// <summary><c>GET /users/{id}/history</c>.</summary>
internal static class ListUserHistory
{
    private static readonly SortFields<HistoryRow> SortFields = new(row => row.Id);

    public static async Task<Results<Page<HistoryResponse>, Problem>> HandleAsync(
        long id, [AsParameters] PageQuery query, Caller caller, UsersDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(SortFields.Newest, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return await db.Users.VisibleTo(caller).AnyAsync(user => user.Id == id, cancellationToken)
            ? await page.ReadAsync(RowsOf(id, db), HistoryResponse.Of, cancellationToken)
            : Problems.NotFound(nameof(User), id);
    }

    private static IQueryable<HistoryRow> RowsOf(long userId, UsersDbContext db) =>
        from entry in db.Set<HistoryEntry>().AsNoTracking()
        where entry.UserId == userId
        join actor in db.Users.IgnoreQueryFilters() on entry.ActorUserId equals (long?)actor.Id into actors
        from actor in actors.DefaultIfEmpty()
        select new HistoryRow { Id = entry.Id, Entry = entry, ActorName = actor.Username };
}
