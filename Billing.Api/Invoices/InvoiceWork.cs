using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.History;
using Billing.Api.Telemetry;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;

namespace Billing.Api.Invoices;

/// <summary>
/// Changes invoices: each change in one transaction with its entry in the history. The functions that are given here run again where
/// the transaction has to be repeated.
/// </summary>
public sealed record InvoiceWork(
    Caller Caller,
    BillingDbContext Db,
    TimeProvider Clock,
    BusinessCalendar Calendar,
    BillingMetrics Metrics,
    CancellationToken CancellationToken)
{
    /// <summary>Adds an invoice, once.</summary>
    internal Task<Once<TAnswer>> CreateAsync<TAnswer>(
        IdempotencyKey key, Func<DateTime, CancellationToken, Task<Invoice>> create, Func<Invoice, TAnswer> answer)
        where TAnswer : IResult, IEndpointMetadataProvider =>
        key.OnceAsync(
            Db,
            async token =>
            {
                var now = Clock.Now();
                var invoice = Db.Add(await create(now, token)).Entity;
                await Db.SaveChangesAsync(token);
                Db.Record(invoice, InvoiceActions.Created, InvoiceFacts.None, Caller, now);
                await Db.SaveChangesAsync(token);
                return answer(invoice);
            },
            CancellationToken);

    /// <summary>Changes an invoice; see <see cref="InvoiceChange{TAnswer}"/>.</summary>
    internal async Task<Results<TAnswer, Problem>> ChangeAsync<TAnswer>(InvoiceChange<TAnswer> change)
        where TAnswer : IResult
    {
        try
        {
            return await Db.InTransactionAsync(token => change.RunAsync(this, token), CancellationToken);
        }
        catch (Exception e) when (Refusals.Describe(e) is { } refusal)
        {
            return refusal;
        }
    }

    /// <summary>Changes an invoice, once; see <see cref="InvoiceChange{TAnswer}"/>.</summary>
    internal async Task<Once<Results<TAnswer, Problem>>> ChangeAsync<TAnswer>(IdempotencyKey key, InvoiceChange<TAnswer> change)
        where TAnswer : IResult
    {
        try
        {
            var answer = await key.OnceAsync(Db, token => change.RunAsync(this, token), CancellationToken);
            change.CountIn(Metrics);
            return answer;
        }
        catch (Exception e) when (Refusals.Describe(e) is { } refusal)
        {
            return refusal;
        }
    }
}
