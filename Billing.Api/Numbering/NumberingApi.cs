using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.Revisions;

namespace Billing.Api.Numbering;

/// <summary>The resource <c>/numbering</c>, of which there is one.</summary>
public static class NumberingApi
{
    public static void MapNumbering(this IEndpointRouteBuilder app)
    {
        var numbering = app.MapResource("/numbering").RequireAuthorization(Policies.Admin);
        numbering.MapGetAndHead("", GetAsync).WithName("get_numbering").WithSummary("Get how documents are numbered").WithConditionalGet();
        numbering.MapPut("", ReplaceAsync).WithName("replace_numbering").WithSummary("Replace how documents are numbered")
            .WithDescription("Members that are omitted are as at first.");
        numbering.MapPatch("", UpdateAsync).WithName("update_numbering").WithSummary("Update how documents are numbered")
            .WithDescription("Members that are omitted keep their values. Numbers that were given stay; sequences go on without gaps.");
        numbering.MapGetAndHead("/history", (
            [AsParameters] PageQuery query, BillingDbContext db, CancellationToken cancellationToken) =>
            ReadRevisions.ListAsync(RevisionSubject.Numbering, query, db, cancellationToken))
            .WithName("list_numbering_history").WithSummary("List the history of how documents are numbered").WithDescription("Newest first.")
            .ProducesValidationProblem();
    }

    private static async Task<OkWithETag<NumberingSettings>> GetAsync(BillingDbContext db, CancellationToken cancellationToken)
    {
        var current = await RevisionSubject.Numbering.CurrentAsync(db, cancellationToken);
        return new(current?.As<NumberingSettings>() ?? new(), RevisionChanges.TagOf(current));
    }

    private static Task<IdempotentResult<OkWithETag<NumberingSettings>>> ReplaceAsync(
        Body<NumberingInput> body, IfMatch ifMatch, BusinessCalendar calendar, [AsParameters] RevisionChanges changes) =>
        EditAsync(body.Value, before => new() { RunningSince = before.RunningSince }, ifMatch, calendar, changes);

    private static Task<IdempotentResult<OkWithETag<NumberingSettings>>> UpdateAsync(
        Body<NumberingInput> body, IfMatch ifMatch, BusinessCalendar calendar, [AsParameters] RevisionChanges changes) =>
        EditAsync(body.Value, before => before, ifMatch, calendar, changes);

    private static Task<IdempotentResult<OkWithETag<NumberingSettings>>> EditAsync(
        NumberingInput input,
        Func<NumberingSettings, NumberingSettings> start,
        IfMatch ifMatch,
        BusinessCalendar calendar,
        RevisionChanges changes) =>
        changes.ReviseAsync<NumberingSettings, NumberingSettings>(
            changes.Open(RevisionSubject.Numbering),
            RevisionSubject.Numbering,
            ifMatch,
            before =>
            {
                var after = input.Apply(start(before), calendar.Today());
                return NumberingInput.ErrorsIn(after) is { Any: true } errors ? (null, errors.ToProblem()) : (after, null);
            },
            (after, _) => after);
}
