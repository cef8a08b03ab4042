using HttpContract.Csv;
using Microsoft.AspNetCore.Http.HttpResults;
using Users.Api.Data;
using Users.Api.Users;

namespace Users.Api.History;

/// <summary>The routes of <c>/audit</c>, and of what a user did lately.</summary>
internal static class AuditApi
{
    public static void MapAudit(this IEndpointRouteBuilder app)
    {
        app.MapResource("/audit").RequireAuthorization(Policies.Admin)
            .MapGetAndHead("", ListAsync).WithName("list_audit").WithSummary("List what was done and tried")
            .WithDescription("Sign-ins, failures and every change of a user, newest first, with where they came from. q finds text within names, or an address. "
                + "As CSV for Accept: text/csv.")
            .ProducesValidationProblem();
        app.MapResource(UsersApi.Path).RequireAuthorization(Policies.Caller)
            .MapGetAndHead("/{id:long}/activity", ListOfUserAsync).WithName("list_user_activity").WithSummary("List a user's activity")
            .WithDescription("Their sign-ins, failures in their name, and every change, newest first.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Page<AuditEntryResponse>, CsvFile<HistoryRow>, Problem>> ListAsync(
        [AsParameters] AuditListQuery query, Caller caller, UsersDbContext db, StreamingQueries<UsersDbContext> streaming, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(AuditListQuery.SortFields, errors, presetSort: "-id");
        var entries = Filter(db);
        return errors.Any ? errors.ToProblem()
            : query.Request.PrefersCsv() ? AuditCsv.Of(streaming.ReadAsync(from => page.Sorted(HistoryRow.Of(Filter(from), from)), cancellationToken), caller)
            : await page.ReadAsync(HistoryRow.Of(entries, db), row => AuditEntryResponse.Of(row, caller), cancellationToken);

        IQueryable<HistoryEntry> Filter(UsersDbContext from) => query.Filter(from.Set<HistoryEntry>().AsNoTracking(), from.Users, errors);
    }

    private static async Task<Results<Page<AuditEntryResponse>, Problem>> ListOfUserAsync(
        long id, [AsParameters] PageQuery query, Caller caller, UsersDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(AuditListQuery.SortFields.Newest, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        var entries = db.Set<HistoryEntry>().AsNoTracking().Where(entry => entry.UserId == id);
        return await db.Users.VisibleTo(caller).AnyAsync(user => user.Id == id, cancellationToken)
            ? await page.ReadAsync(HistoryRow.Of(entries, db), row => AuditEntryResponse.Of(row, caller), cancellationToken)
            : Problems.NotFound(nameof(User), id);
    }
}
