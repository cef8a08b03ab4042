using Billing.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace Billing.Api.Invoices;

/// <summary>
/// Between which ids the invoices of a range of dates are. Dates and ids grow together, which PostgreSQL does not know: to list a
/// month in the order of ids it would read all that was before it, or after.
/// </summary>
/// <param name="First">The least id; null where there is none, or too many days to look at.</param>
/// <param name="Last">The greatest.</param>
internal sealed record IdRange(long? First, long? Last)
{
    private const int MostDays = 4000;

    // Not those that are without a date, which sort last.
    private static readonly DateOnly FirstDay = DateOnly.MinValue;
    private static readonly DateOnly LastDay = DateOnly.MaxValue.AddDays(-1);

    /// <summary>Looks into an index of dates and ids: at every day that there are invoices of, once at its first and once at its last.</summary>
    /// <param name="db">The database.</param>
    /// <param name="column">The column that the range is of.</param>
    /// <param name="from">The first day; null: from the beginning.</param>
    /// <param name="to">The last day; null: to the end.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async Task<IdRange> FindAsync(
        BillingDbContext db, string column, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        // The column is one of two of the program's own.
        var query =
            $$"""
            WITH RECURSIVE days (day) AS (
              (SELECT {{column}} FROM invoices WHERE {{column}} BETWEEN {0} AND {1} ORDER BY {{column}} LIMIT 1)
              UNION ALL
              SELECT (SELECT {{column}} FROM invoices WHERE {{column}} > day AND {{column}} <= {1} ORDER BY {{column}} LIMIT 1)
              FROM days WHERE day IS NOT NULL)
            SELECT min(first) AS first, max(last) AS last
            FROM (
              SELECT
                (SELECT min(id) FROM invoices WHERE {{column}} = day) AS first,
                (SELECT max(id) FROM invoices WHERE {{column}} = day) AS last
              FROM days WHERE day IS NOT NULL LIMIT {{MostDays + 1}}) AS ends
            HAVING count(*) <= {{MostDays}}
            """;
        var found = await db.Database.SqlQueryRaw<IdRange>(query, from ?? FirstDay, to ?? LastDay).ToListAsync(cancellationToken);
        return found.SingleOrDefault() ?? new(null, null);
    }
}
