using Microsoft.AspNetCore.Http.HttpResults;
using Users.Api.Data;
using Users.Api.Users;

namespace Users.Api.History;

/// <summary>The resource <c>/users/{id}/history</c>.</summary>
internal static class HistoryApi
{
    private static readonly SortFields<HistoryRow> SortFields = new(row => row.Id);

    /// <summary>Maps it.</summary>
    /// <param name="user">The routes of one user.</param>
    public static void MapHistory(this IEndpointRouteBuilder user) => user.MapGetAndHead("/history", List)
        .WithName("list_user_history").WithSummary("List what was done to a user").WithDescription("Newest first.")
        .ProducesValidationProblem();

    private static async Task<Results<Page<HistoryResponse>, Problem>> List(
        long id, [AsParameters] PageQuery query, Caller caller, UsersDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(SortFields.Newest, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return await db.Users.VisibleTo(caller).AnyAsync(user => user.Id == id, cancellationToken)
            ? await page.ReadAsync(HistoryRow.Of(db, id), HistoryResponse.Of, cancellationToken)
            : Problems.NotFound(nameof(User), id);
    }
}
