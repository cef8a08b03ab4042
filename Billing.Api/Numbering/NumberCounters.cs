using Billing.Api.Data;
using Billing.Api.Invoices;

namespace Billing.Api.Numbering;

internal static class NumberCounters
{
    /// <summary>
    /// The next number of a year. Whoever takes another one of the year waits until the transaction ends: committed, the number is
    /// used; rolled back, it was never taken. So take it last.
    /// </summary>
    public static async Task<InvoiceNumber> TakeNumberAsync(this BillingDbContext db, int year, CancellationToken cancellationToken)
    {
        // Not composed upon: it is no query.
        var taken = await db.Database
            .SqlQuery<long>(
                $"""
                INSERT INTO number_counters AS counter (year, last) VALUES ({year}, 1)
                ON CONFLICT (year) DO UPDATE SET last = counter.last + 1
                RETURNING last AS "Value"
                """)
            .ToListAsync(cancellationToken);
        return new(year, taken.Single());
    }
}
