using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.History;
using Billing.Api.Numbering;
using Billing.Api.Telemetry;
using Microsoft.AspNetCore.Http.Metadata;

namespace Billing.Api.Invoices;

/// <summary>
/// Creates and changes invoices, each in one transaction with its entry in the history. The functions that are given here run again
/// where the transaction has to be repeated.
/// </summary>
public sealed record InvoiceChanges(
    Caller Caller,
    BillingDbContext Db,
    TimeProvider Clock,
    BusinessCalendar Calendar,
    BillingMetrics Metrics,
    CancellationToken CancellationToken)
{
    /// <summary>The opening of a transaction that changes an invoice: first its row, as whatever is locked with it is locked after it.</summary>
    internal Opening Open(long id)
    {
        var opening = new Opening(Db);
        opening.LockRow<Invoice>(id);
        return opening;
    }

    /// <summary>Adds the invoice that is made at that time, or responds with the problem that comes instead.</summary>
    internal Task<IdempotentResult<CreatedWithETag<InvoiceResponse>>> CreateAsync(
        Opening opening, IdempotencyKey key, Func<DateTime, Task<(Invoice? Invoice, Problem? Problem)>> create)
    {
        var id = opening.NextId<Invoice>();
        return opening.SaveOnceAsync<CreatedWithETag<InvoiceResponse>>(
            key,
            async _ =>
            {
                var now = Clock.Now();
                var (created, problem) = await create(now);
                if (created is null)
                {
                    return problem!;
                }

                var invoice = opening.Add(created, id);
                Db.Record(InvoiceEvent.Created, invoice, InvoiceSnapshot.None, Caller, now);
                opening.SetVersions();
                return invoice.ToCreated(Caller, Calendar.Today());
            },
            CancellationToken);
    }

    /// <inheritdoc cref="ChangeAsync{TResult}(Opening, long, IfMatch?, IdempotencyKey?, InvoiceAction, Func{Invoice, DateTime, Action, IdempotentResult{TResult}}, Func{IQueryable{Invoice}, IQueryable{Invoice}}?)"/>
    internal Task<IdempotentResult<TResult>> ChangeAsync<TResult>(
        long id, IfMatch ifMatch, IdempotencyKey? key, InvoiceAction action, Func<Invoice, DateTime, Action, IdempotentResult<TResult>> change)
        where TResult : IResult, IEndpointMetadataProvider => ChangeAsync(Open(id), id, ifMatch, key, action, change);

    /// <summary>
    /// Changes an invoice, if it is there (404), still what the client saw (412), and the action is possible (409). Two changes at
    /// once come one after the other.
    /// </summary>
    /// <param name="opening">What <see cref="Open"/> gave, with what else has to be known.</param>
    /// <param name="id">Which invoice.</param>
    /// <param name="ifMatch">What the client asks of its version; null where there is no client, and the change is no edit.</param>
    /// <param name="key">By which a repeated request is recognised; null where the method has none.</param>
    /// <param name="action">What is done.</param>
    /// <param name="change">Does it to the invoice, whose lines are loaded, at that time; records it in the history; and responds.
    /// Where it responds with a problem instead, nothing is changed.</param>
    /// <param name="load">Loads more with the invoice.</param>
    internal async Task<IdempotentResult<TResult>> ChangeAsync<TResult>(
        Opening opening,
        long id,
        IfMatch? ifMatch,
        IdempotencyKey? key,
        InvoiceAction action,
        Func<Invoice, DateTime, Action, IdempotentResult<TResult>> change,
        Func<IQueryable<Invoice>, IQueryable<Invoice>>? load = null)
        where TResult : IResult, IEndpointMetadataProvider
    {
        var closedUntil = IsBooked(action) ? Books.FindClosed(opening) : null;
        try
        {
            var result = await opening.SaveOnceAsync<TResult>(key, RunAsync, CancellationToken);
            Metrics.Count(Db.InvoiceEvents.Local, Db.Invoices.Local, Db.Payments.Local);
            return result;
        }
        catch (Exception e) when (InvoiceErrors.Describe(e) is { } problem)
        {
            return problem;
        }

        async Task<IdempotentResult<TResult>> RunAsync(CancellationToken token)
        {
            var invoices = Db.Invoices.Whole();
            var invoice = await (load?.Invoke(invoices) ?? invoices).SingleOrDefaultAsync(one => one.Id == id, token);
            if (invoice is null)
            {
                return Problems.NotFound(nameof(Invoice), id);
            }

            if (ifMatch?.Allows(ETag.Of(invoice)) == false)
            {
                return Problems.PreconditionFailed();
            }

            invoice.Require(action);
            var (now, before) = (Clock.Now(), InvoiceSnapshot.Of(invoice));
            var result = change(invoice, now, Record);
            return closedUntil?.Value is { } until && DateOf(invoice) <= until ? Books.Closed(until) : result;

            void Record()
            {
                Db.Record(action.ToEventName(), invoice, before, Caller, now);
                if (ifMatch is not null)
                {
                    opening.SetVersions();
                }
            }
        }

        static bool IsBooked(InvoiceAction action) => action is not (InvoiceAction.Edit or InvoiceAction.Delete
            or InvoiceAction.Send or InvoiceAction.Remind or InvoiceAction.Dispute or InvoiceAction.ResolveDispute);

        // What happens on which day: the invoice itself on its own, what is recorded of it when that says.
        DateOnly DateOf(Invoice invoice) => action switch
        {
            InvoiceAction.Issue or InvoiceAction.Void => invoice.IssueDate ?? Calendar.Today(),
            InvoiceAction.RecordPayment => Db.Payments.Local.Min(payment => (DateOnly?)payment.PaidOn) ?? Calendar.Today(),
            _ => Calendar.Today(),
        };
    }
}
