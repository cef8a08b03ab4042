using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.Invoices;
using Billing.Api.Revisions;
using Billing.Api.Telemetry;
using Mail;

namespace Billing.Api.Reminders;

/// <summary>Sends the reminders that are due. Replicas may do so at once: each reminder is queued under the lock of its invoice, once.</summary>
internal sealed class ReminderWork(
    IServiceScopeFactory scopes, MailOutbox mail, BusinessCalendar calendar, BillingMetrics metrics, TimeProvider clock, ILogger<ReminderWork> logger)
    : HourlyWork(scopes, clock, logger)
{
    private static readonly Caller Itself = new(CallerKind.Machine, "client:billing-api", "billing-api", UserId: null);
    private readonly IServiceScopeFactory _scopes = scopes;
    private readonly TimeProvider _clock = clock;

    protected override async Task DoAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<BillingDbContext>();
        var settings = (await RevisionSubject.Reminders.CurrentAsync(db, cancellationToken))?.As<ReminderSettings>();
        if (!mail.IsOn || settings is null)
        {
            return;
        }

        // The last first, so that none follows another within the hour.
        foreach (var (level, days, gap) in settings.Levels().Reverse())
        {
            foreach (var id in await FindAsync(db, level, days, gap, cancellationToken))
            {
                await RemindAsync(id, level, cancellationToken);
            }
        }
    }

    // A reminder does not come at once after the one before, even where it was due long ago.
    private Task<List<long>> FindAsync(BillingDbContext db, int level, int days, int gap, CancellationToken cancellationToken)
    {
        var today = calendar.Today();
        var (due, reminded) = (today.AddDays(-days), today.AddDays(-gap));
        return db.Invoices
            .Where(invoice => invoice.Status == InvoiceStatus.Open && invoice.DisputeNote == null)
            .Where(invoice => invoice.ReminderLevel == level - 1 && invoice.DueOrder <= due)
            .Where(invoice => invoice.RemindedOn == null || invoice.RemindedOn <= reminded)
            .OrderBy(invoice => invoice.DueOrder).ThenBy(invoice => invoice.Id)
            .Select(invoice => invoice.Id).ToListAsync(cancellationToken);
    }

    private async Task RemindAsync(long id, int level, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<BillingDbContext>();
            // Where it was paid, disputed or reminded of meanwhile, nothing is sent.
            await RemindInvoice.RemindAsync(id, new(), level, ifMatch: null, key: null, mail, new(Itself, db, _clock, calendar, metrics, cancellationToken));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "Reminder {Level} of invoice {Id} was not queued; it is tried again in an hour", level, id);
        }
    }
}
