using Billing.Api.Data;

namespace Billing.Api.Invoices;

/// <summary>
/// Tells PostgreSQL between which ids the invoices of a range of dates are. Dates, numbers and ids grow together, which it does not
/// know: to list a month in the order of ids, or of another date, it would read all that was before it, or after.
/// </summary>
internal static class ListPlan
{
    // Eleven years. A range of a few days is worth finding even for an order that has nothing to do with time, in which PostgreSQL
    // would look for those few among all.
    private const int MostDays = 4000;
    private const int FewDays = 60;

    // Not those that are without a date, which sort last.
    private static readonly DateOnly FirstDay = DateOnly.MinValue;
    private static readonly DateOnly LastDay = DateOnly.MaxValue.AddDays(-1);

    /// <summary>Leaves the same invoices as the filter does, and says between which ids those of each of its ranges of dates are.</summary>
    /// <param name="filter">The filter, without errors.</param>
    /// <param name="invoices">What it left.</param>
    /// <param name="page">The page of them.</param>
    /// <param name="db">Where they are.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async Task<IQueryable<Invoice>> NarrowAsync(
        InvoiceFilter filter, IQueryable<Invoice> invoices, PageRequest<Invoice> page, BillingDbContext db, CancellationToken cancellationToken)
    {
        (string Field, string Column, DateOnly? From, DateOnly? To)[] ranges =
        [
            (InvoiceFields.IssueDate, "issue_order", Date(filter.IssuedFrom), Date(filter.IssuedTo)),
            (InvoiceFields.DueDate, "due_order", Date(filter.DueFrom), Date(filter.DueTo)),
            (InvoiceFields.CreatedAt, "created_day", Day(filter.CreatedAfter), Day(filter.CreatedBefore)),
        ];
        var mostDays = page.FirstField is InvoiceFields.UserId or InvoiceFields.Currency or InvoiceFields.Amount ? FewDays : MostDays;
        // What is sorted by the date that is filtered by lies side by side anyway.
        foreach (var (_, column, from, to) in ranges.Where(range => (range.From ?? range.To) is not null && range.Field != page.FirstField))
        {
            if (await FindIdsAsync(db, column, from ?? FirstDay, to ?? LastDay, mostDays, cancellationToken) is var (first, last))
            {
                invoices = invoices.Where(invoice => invoice.Id >= first && invoice.Id <= last);
            }
        }

        return invoices;

        static DateOnly? Date(string? text) => new FieldErrors().ReadValue("", text, CalendarDate.Parse);

        static DateOnly? Day(string? text) =>
            new FieldErrors().ReadValue("", text, Instant.Parse) is { } instant ? DateOnly.FromDateTime(instant) : null;
    }

    /// <summary>Looks into an index of dates and ids: at every day that there are invoices of, once at its first and once at its last.</summary>
    /// <returns>The range, without any id where there is no invoice; null where there are more than <paramref name="mostDays"/> days.</returns>
    private static async Task<IdRange?> FindIdsAsync(
        BillingDbContext db, string column, DateOnly from, DateOnly to, int mostDays, CancellationToken cancellationToken)
    {
        // The column is one of the program's own.
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
        var found = await db.Database.SqlQueryRaw<IdRange>(query, from, to).ToListAsync(cancellationToken);
        return found.SingleOrDefault();
    }

    private sealed record IdRange(long First, long Last);
}
