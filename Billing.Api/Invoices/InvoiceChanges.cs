using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.History;
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
    /// <summary>Adds an invoice.</summary>
    internal Task<IdempotentResult<CreatedWithETag<InvoiceResponse>>> CreateAsync(
        IdempotencyKey key, Func<DateTime, CancellationToken, Task<Invoice>> create) =>
        key.OnceAsync<CreatedWithETag<InvoiceResponse>>(
            Db,
            async token =>
            {
                var now = Clock.Now();
                var invoice = Db.Add(await create(now, token)).Entity;
                // The entry needs the id.
                await Db.SaveChangesAsync(token);
                Db.Record(InvoiceEvent.Created, invoice, InvoiceSnapshot.None, Caller, now);
                await Db.SaveChangesAsync(token);
                return invoice.ToCreated(Caller, Calendar.Today());
            },
            CancellationToken);

    /// <summary>
    /// Changes an invoice, if it is there (404), still what the client saw (412), and the action is possible (409). Two changes at
    /// once come one after the other.
    /// </summary>
    /// <param name="id">Which invoice.</param>
    /// <param name="ifMatch">What the client asks of its version.</param>
    /// <param name="key">By which a repeated request is recognised; null where the method has none.</param>
    /// <param name="action">What is done.</param>
    /// <param name="change">Does it to the invoice, whose lines are loaded, at that time; saves, with the entry in the history; and
    /// responds. Where it responds with a problem instead, nothing is changed.</param>
    internal async Task<IdempotentResult<TResult>> ChangeAsync<TResult>(
        long id,
        IfMatch ifMatch,
        IdempotencyKey? key,
        InvoiceAction action,
        Func<Invoice, DateTime, Func<Task>, Task<IdempotentResult<TResult>>> change)
        where TResult : IResult, IEndpointMetadataProvider
    {
        try
        {
            var result = key is null
                ? await Db.InTransactionAsync(RunAsync, CancellationToken)
                : await key.OnceAsync<TResult>(Db, RunAsync, CancellationToken);
            Metrics.Count(Db.InvoiceEvents.Local, Db.Invoices.Local, Db.Payments.Local);
            return result;
        }
        catch (Exception e) when (InvoiceErrors.Describe(e) is { } problem)
        {
            return problem;
        }

        async Task<IdempotentResult<TResult>> RunAsync(CancellationToken token)
        {
            var invoice = await Db.FindForUpdateAsync<Invoice>(id, token);
            if (invoice is null)
            {
                return Problems.NotFound(nameof(Invoice), id);
            }

            if (!ifMatch.Allows(ETag.Of(invoice)))
            {
                return Problems.PreconditionFailed();
            }

            await Db.Entry(invoice).Collection(one => one.Lines).Query().OrderBy(line => line.Position).LoadAsync(token);
            invoice.Require(action);
            var (now, before) = (Clock.Now(), InvoiceSnapshot.Of(invoice));
            return await change(invoice, now, SaveAsync);

            async Task SaveAsync()
            {
                Db.Record(action.ToEventName(), invoice, before, Caller, now);
                await Db.SaveChangesAsync(token);
            }
        }
    }
}
