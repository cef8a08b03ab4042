using Billing.Api.Data;

namespace Billing.Api.Invoices;

/// <summary>
/// Between which ids the invoices of a range of dates are. Dates, numbers and ids grow together, which PostgreSQL does not know: to
/// list a month in the order of ids, or of another date, it would read all that was before it, or after.
/// </summary>
/// <param name="First">The least id; where there is no invoice, one above <paramref name="Last"/>.</param>
/// <param name="Last">The greatest.</param>
internal sealed record IdRange(long First, long Last)
{
    // Not those that are without a date, which sort last.
    private static readonly DateOnly FirstDay = DateOnly.MinValue;
    private static readonly DateOnly LastDay = DateOnly.MaxValue.AddDays(-1);

    /// <summary>Looks into an index of dates and ids: at every day that there are invoices of, once at its first and once at its last.</summary>
    /// <param name="db">The database.</param>
    /// <param name="range">The days.</param>
    /// <param name="mostDays">How many days are worth looking at.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The range; null where there are more days.</returns>
    public static async Task<IdRange?> FindAsync(BillingDbContext db, DateRange range, int mostDays, CancellationToken cancellationToken)
    {
        // One of the program's own.
        var column = range.Column;
        var query =
            $$"""
            WITH RECURSIVE days (day) AS (
              (SELECT {{column}} FROM invoices WHERE {{column}} BETWEEN {0} AND {1} ORDER BY {{column}} LIMIT 1)
              UNION ALL
              SELECT (SELECT {{column}} FROM invoices WHERE {{column}} > day AND {{column}} <= {1} ORDER BY {{column}} LIMIT 1)
              FROM days WHERE day IS NOT NULL)
            SELECT coalesce(min(first), 1) AS first, coalesce(max(last), 0) AS last
            FROM (
              SELECT
                (SELECT min(id) FROM invoices WHERE {{column}} = day) AS first,
                (SELECT max(id) FROM invoices WHERE {{column}} = day) AS last
              FROM days WHERE day IS NOT NULL LIMIT {{mostDays + 1}}) AS ends
            HAVING count(*) <= {{mostDays}}
            """;
        var found = await db.Database.SqlQueryRaw<IdRange>(query, range.From ?? FirstDay, range.To ?? LastDay).ToListAsync(cancellationToken);
        return found.SingleOrDefault();
    }
}
