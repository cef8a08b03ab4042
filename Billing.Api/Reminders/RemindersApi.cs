using Billing.Api.Data;
using Billing.Api.Revisions;

namespace Billing.Api.Reminders;

/// <summary>The resource <c>/reminders</c>: the settings, of which there is one.</summary>
public static class RemindersApi
{
    public static void MapReminders(this IEndpointRouteBuilder app)
    {
        var reminders = app.MapResource("/reminders").RequireAuthorization(Policies.Admin);
        reminders.MapGetAndHead("", GetAsync).WithName("get_reminders").WithSummary("Get when customers are reminded").WithConditionalGet();
        reminders.MapPut("", ReplaceAsync).WithName("replace_reminders").WithSummary("Replace when customers are reminded")
            .WithDescription("Members that are omitted are cleared.");
        reminders.MapPatch("", UpdateAsync).WithName("update_reminders").WithSummary("Update when customers are reminded")
            .WithDescription("Members that are omitted keep their values. Reminders are sent by mail, each once, of what is overdue and not disputed.");
        reminders.MapGetAndHead("/history", (
            [AsParameters] PageQuery query, BillingDbContext db, CancellationToken cancellationToken) =>
            ReadRevisions.ListAsync(RevisionSubject.Reminders, query, db, cancellationToken))
            .WithName("list_reminders_history").WithSummary("List the history of when customers are reminded").WithDescription("Newest first.")
            .ProducesValidationProblem();
    }

    private static async Task<OkWithETag<ReminderSettings>> GetAsync(BillingDbContext db, CancellationToken cancellationToken)
    {
        var current = await RevisionSubject.Reminders.CurrentAsync(db, cancellationToken);
        return new(current?.As<ReminderSettings>() ?? new(), RevisionChanges.TagOf(current));
    }

    private static Task<IdempotentResult<OkWithETag<ReminderSettings>>> ReplaceAsync(
        Body<ReminderSettingsInput> body, IfMatch ifMatch, [AsParameters] RevisionChanges changes) =>
        EditAsync(body.Value, _ => new(), ifMatch, changes);

    private static Task<IdempotentResult<OkWithETag<ReminderSettings>>> UpdateAsync(
        Body<ReminderSettingsInput> body, IfMatch ifMatch, [AsParameters] RevisionChanges changes) =>
        EditAsync(body.Value, before => before, ifMatch, changes);

    private static Task<IdempotentResult<OkWithETag<ReminderSettings>>> EditAsync(
        ReminderSettingsInput input, Func<ReminderSettings, ReminderSettings> start, IfMatch ifMatch, RevisionChanges changes) =>
        changes.ReviseAsync<ReminderSettings, ReminderSettings>(
            changes.Open(RevisionSubject.Reminders),
            RevisionSubject.Reminders,
            ifMatch,
            before =>
            {
                var after = input.Apply(start(before));
                return ReminderSettingsInput.ErrorsIn(after) is { Any: true } errors ? (null, errors.ToProblem()) : (after, null);
            },
            (after, _) => after);
}
