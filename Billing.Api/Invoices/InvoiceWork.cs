using System.Text.Json.Nodes;
using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.History;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.EntityFrameworkCore;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Http;
using ServiceDefaults.Http.Fields;
using ServiceDefaults.Http.Idempotency;
using ServiceDefaults.Http.Preconditions;

namespace Billing.Api.Invoices;

/// <summary>Changes invoices: each change in one transaction with its entry in the history.</summary>
public sealed record InvoiceWork(
    Caller Caller, BillingDbContext Db, TimeProvider Clock, BusinessCalendar Calendar, CancellationToken CancellationToken)
{
    /// <summary>Adds an invoice. What is given here may run again where the transaction has to be repeated.</summary>
    internal Task<Once<TAnswer>> CreateAsync<TAnswer>(
        IdempotencyKey key, Func<DateTime, Invoice> create, Func<Invoice, TAnswer> answer)
        where TAnswer : IResult, IEndpointMetadataProvider =>
        key.OnceAsync(
            Db,
            async token =>
            {
                var now = Clock.Now();
                var invoice = Db.Add(create(now)).Entity;
                await Db.SaveChangesAsync(token);
                Record(invoice.Id, InvoiceActions.Created, InvoiceFacts.None, InvoiceFacts.Of(invoice), now);
                await Db.SaveChangesAsync(token);
                return answer(invoice);
            },
            CancellationToken);

    /// <summary>
    /// Changes an invoice, if it is there (404), still what the client saw (412), and does not refuse (409). Two at once come one
    /// after the other. What is given here may run again where the transaction has to be repeated.
    /// </summary>
    /// <param name="id">Which.</param>
    /// <param name="ifMatch">What the client asks of its version.</param>
    /// <param name="action">What the history calls it.</param>
    /// <param name="change">Makes the change; a problem is the answer instead, and nothing is changed.</param>
    /// <param name="answer">What to answer when it is made.</param>
    internal async Task<Results<TAnswer, Problem>> ChangeAsync<TAnswer>(
        long id, IfMatch ifMatch, string action, Func<Invoice, DateTime, Task<Problem?>> change, Func<Invoice, TAnswer> answer)
        where TAnswer : IResult
    {
        try
        {
            return await Db.InTransactionAsync<Results<TAnswer, Problem>>(
                async token =>
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
                    var (now, before) = (Clock.Now(), InvoiceFacts.Of(invoice));
                    if (await change(invoice, now) is { } problem)
                    {
                        return problem;
                    }

                    var gone = Db.Entry(invoice).State == EntityState.Deleted;
                    Record(id, action, before, gone ? InvoiceFacts.None : InvoiceFacts.Of(invoice), now);
                    await Db.SaveChangesAsync(token);
                    return answer(invoice);
                },
                CancellationToken);
        }
        catch (InvoiceRefusalException refusal)
        {
            return Problems.Of(StatusCodes.Status409Conflict, refusal.Message);
        }
        catch (AboveBalanceException above)
        {
            return Problems.Conflict(new Dictionary<string, string[]> { [InvoiceFields.Amount] = [above.Message] });
        }
    }

    private void Record(long id, string action, JsonObject before, JsonObject after, DateTime now)
    {
        if (InvoiceFacts.Changes(before, after) is { } changes)
        {
            Db.Add(new InvoiceEvent(id, action, Caller.Id, Caller.Name, changes, now));
        }
    }
}
