using System.Data.Common;
using System.Text.Json;
using Billing.Api.Revisions;

namespace Billing.Api.Numbering;

internal static class NumberCounters
{
    /// <summary>
    /// Asks for the next number of a series, if a condition holds. Whoever takes another one of the year waits until the transaction
    /// ends: committed, the number is used; rolled back, it was never taken. So ask for it last.
    /// </summary>
    /// <param name="opening">The opening of the transaction.</param>
    /// <param name="series">Of which series.</param>
    /// <param name="date">For a document of this date.</param>
    /// <param name="condition">SQL, of <paramref name="value"/> as $3.</param>
    /// <param name="value">A value for the condition.</param>
    public static Answer<TakenNumber?> Take(Opening opening, NumberSeries series, DateOnly date, string condition, long value) => opening.Ask(
        $"""
        WITH settings AS (
          SELECT content FROM revisions WHERE kind = '{RevisionSubject.NumberingKind}' AND owner = 0 ORDER BY id DESC LIMIT 1),
        given AS (
          SELECT least(
            extract(year FROM $2::date - make_interval(months => coalesce((content->>'fiscal_year_start')::int, 1) - 1))::int,
            (content->>'running_since')::int) AS year
          FROM (VALUES (true)) AS one LEFT JOIN settings ON true)
        INSERT INTO number_counters AS counter (series, year, last, last_date)
        SELECT $1, given.year, 1, $2 FROM given WHERE {condition} AND {Opening.GoesOn}
        ON CONFLICT (series, year) DO UPDATE
        SET last = counter.last + 1, previous_date = counter.last_date, last_date = greatest(counter.last_date, excluded.last_date)
        RETURNING year, last, previous_date, (SELECT content::text FROM settings)
        """,
        row => new TakenNumber(series, date, row.GetInt32(0), row.GetInt64(1), DateAt(row, 2), SettingsAt(row, 3)),
        series.ToName(),
        date,
        value);

    private static DateOnly? DateAt(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    private static NumberingSettings SettingsAt(DbDataReader row, int column) =>
        row.IsDBNull(column) ? new() : Revision.Read<NumberingSettings>(row.GetString(column));
}
