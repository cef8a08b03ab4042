using Billing.Api.Data;
using Billing.Api.Invoices;

namespace Billing.Api.Summary;

/// <summary>Adds up the invoices that a caller's lists show, as the database keeps them: nothing is computed anew.</summary>
/// <param name="Db">The database.</param>
/// <param name="Caller">Whose lists.</param>
/// <param name="Today">The business date.</param>
/// <param name="Months">Of how many months payments are added up, this one the last.</param>
internal sealed record SummaryQuery(BillingDbContext Db, Caller Caller, DateOnly Today, int Months)
{
    private DateOnly FirstDay => new DateOnly(Today.Year, Today.Month, 1).AddMonths(1 - Months);

    /// <summary>The first day of each month of payments.</summary>
    public IEnumerable<DateOnly> FirstDays => Enumerable.Range(0, Months).Select(index => FirstDay.AddMonths(index));

    /// <summary>What is owed, by currency.</summary>
    public Task<Dictionary<string, Owed>> ReadOwedAsync(CancellationToken cancellationToken) => Invoices
        .Where(invoice => invoice.Status == InvoiceStatus.Open)
        .GroupBy(invoice => invoice.CurrencyCode)
        .Select(open => new Owed(
            open.Key,
            open.Sum(invoice => invoice.Balance),
            open.Sum(invoice => invoice.DueOrder < Today ? invoice.Balance : 0),
            open.Count(),
            open.Count(invoice => invoice.DueOrder < Today)))
        .ToDictionaryAsync(owed => owed.Currency, cancellationToken);

    /// <summary>How many drafts there are, by currency.</summary>
    public Task<Dictionary<string, int>> CountDraftsAsync(CancellationToken cancellationToken) => Invoices
        .Where(invoice => invoice.Status == InvoiceStatus.Draft)
        .GroupBy(invoice => invoice.CurrencyCode)
        .Select(drafts => new { drafts.Key, Count = drafts.Count() })
        .ToDictionaryAsync(drafts => drafts.Key, drafts => drafts.Count, cancellationToken);

    /// <summary>What was paid, by currency and month.</summary>
    public async Task<ILookup<string, Received>> ReadReceivedAsync(CancellationToken cancellationToken)
    {
        var (first, payments) = (FirstDay, Db.Payments.AsNoTracking());
        var visible = Caller.SeesEverything ? payments : payments.Where(payment => Invoices.Any(own => own.Id == payment.InvoiceId));
        var received = await visible
            .Where(payment => payment.PaidOn >= first && payment.ReversedOn == null && !payment.IsFromCredit)
            .GroupBy(payment => new { payment.CurrencyCode, payment.PaidOn.Year, payment.PaidOn.Month })
            .Select(paid => new Received(paid.Key.CurrencyCode, paid.Key.Year, paid.Key.Month, paid.Sum(payment => payment.Amount)))
            .ToListAsync(cancellationToken);
        return received.ToLookup(month => month.Currency);
    }

    private IQueryable<Invoice> Invoices => Db.Invoices.AsNoTracking().VisibleTo(Caller);

    /// <summary>Sums of open invoices.</summary>
    internal sealed record Owed(string Currency, decimal Outstanding, decimal Overdue, int OpenCount, int OverdueCount);

    /// <summary>The sum of a month's payments.</summary>
    internal sealed record Received(string Currency, int Year, int Month, decimal Amount);
}
