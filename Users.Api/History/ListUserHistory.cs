using Microsoft.AspNetCore.Http.HttpResults;
using Users.Api.Data;
using Users.Api.Users;

namespace Users.Api.History;

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
        HistoryRow.Of(db.Set<HistoryEntry>().AsNoTracking().Where(entry => entry.UserId == userId && !entry.IsSignIn), db);
}
