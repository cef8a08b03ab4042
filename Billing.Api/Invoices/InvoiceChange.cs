using Billing.Api.History;
using Billing.Api.Telemetry;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Invoices;

/// <summary>
/// A change of one invoice: made if it is there (404), still what the client saw (412), and does not refuse. Two at once come one
/// after the other.
/// </summary>
/// <param name="id">Which invoice.</param>
/// <param name="ifMatch">What the client asks of its version.</param>
/// <param name="action">What the history calls it.</param>
/// <param name="change">Makes the change; a problem is the answer instead, and nothing is changed.</param>
/// <param name="answer">What to answer when it is made.</param>
internal sealed class InvoiceChange<TAnswer>(
    long id,
    IfMatch ifMatch,
    string action,
    Func<Invoice, DateTime, CancellationToken, Task<Problem?>> change,
    Func<Invoice, TAnswer> answer)
    where TAnswer : IResult
{
    private Invoice? _changed;
    private decimal _paidBefore;

    /// <summary>Makes it, within a transaction.</summary>
    public async Task<Results<TAnswer, Problem>> RunAsync(InvoiceWork work, CancellationToken cancellationToken)
    {
        _changed = null;
        var invoice = await work.Db.FindForUpdateAsync<Invoice>(id, cancellationToken);
        if (invoice is null)
        {
            return Problems.NotFound(nameof(Invoice), id);
        }

        if (!ifMatch.Allows(ETag.Of(invoice)))
        {
            return Problems.PreconditionFailed();
        }

        await work.Db.Entry(invoice).Collection(one => one.Lines).Query().OrderBy(line => line.Position).LoadAsync(cancellationToken);
        var (now, before) = (work.Clock.Now(), InvoiceFacts.Of(invoice));
        _paidBefore = invoice.Paid;
        if (await change(invoice, now, cancellationToken) is { } problem)
        {
            return problem;
        }

        work.Db.Record(invoice, action, before, work.Caller, now);
        await work.Db.SaveChangesAsync(cancellationToken);
        _changed = invoice;
        return answer(invoice);
    }

    /// <summary>Counts it, if it was made.</summary>
    public void CountIn(BillingMetrics metrics)
    {
        if (_changed is not null)
        {
            metrics.Count(action, _changed, _paidBefore);
        }
    }
}
