using Billing.Api.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Revisions;

/// <summary>The history of what has revisions.</summary>
internal static class ReadRevisions
{
    private static readonly SortFields<Revision> SortFields = new(revision => revision.Id);

    /// <param name="subject">What has them.</param>
    /// <param name="query">Which page.</param>
    /// <param name="db">The database.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <param name="refuse">Says why the caller cannot see them; null where the caller can.</param>
    public static async Task<Results<Page<RevisionResponse>, Problem>> ListAsync(
        RevisionSubject subject, PageQuery query, BillingDbContext db, CancellationToken cancellationToken, Func<Task<Problem?>>? refuse = null)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(SortFields.Newest, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return refuse is not null && await refuse() is { } refusal
            ? refusal
            : await page.ReadAsync(subject.In(db), RevisionResponse.Of, cancellationToken);
    }
}
