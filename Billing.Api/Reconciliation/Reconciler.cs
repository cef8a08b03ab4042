using Billing.Api.Data;
using Billing.Api.Numbering;

namespace Billing.Api.Reconciliation;

/// <summary>
/// Adds up what every invoice's lines, payments and credit notes come to, and counts every year's numbers, and tells what differs
/// from the figures that are stored. It only reads.
/// </summary>
internal static class Reconciler
{
    private static readonly string Sql =
        $"""
        SELECT format('invoice %s (%s)', invoice.id, coalesce(invoice.number, 'draft')) AS subject, figures.what
        FROM invoices AS invoice
        LEFT JOIN (
          SELECT invoice_id, sum(amount - to_credit - CASE WHEN reversed_on IS NULL THEN 0 ELSE amount - reversed_from_credit END) AS total
          FROM payments GROUP BY invoice_id) AS payment ON payment.invoice_id = invoice.id
        LEFT JOIN (SELECT invoice_id, sum(amount) AS total, sum(freed) AS freed FROM credit_notes GROUP BY invoice_id) AS note ON note.invoice_id = invoice.id
        LEFT JOIN (SELECT invoice_id, sum(amount) AS total FROM refunds GROUP BY invoice_id) AS refund ON refund.invoice_id = invoice.id
        CROSS JOIN LATERAL (SELECT coalesce(payment.total, 0) - coalesce(note.freed, 0) AS paid) AS stands
        LEFT JOIN (SELECT invoice_id, sum(amount) AS net FROM invoice_lines GROUP BY invoice_id) AS line ON line.invoice_id = invoice.id
        CROSS JOIN LATERAL (SELECT concat_ws('; ',
          CASE WHEN invoice.paid <> stands.paid
            THEN format('paid is %s, its payments come to %s', invoice.paid, stands.paid) END,
          CASE WHEN invoice.credited <> coalesce(note.total, 0)
            THEN format('credited is %s, its credit notes come to %s', invoice.credited, coalesce(note.total, 0)) END,
          CASE WHEN invoice.refunded <> coalesce(refund.total, 0)
            THEN format('refunded is %s, its refunds come to %s', invoice.refunded, coalesce(refund.total, 0)) END,
          CASE WHEN invoice.balance <> CASE invoice.status WHEN 'void' THEN 0 ELSE invoice.amount - stands.paid - coalesce(note.total, 0) END
            THEN format('the balance is %s instead of %s', invoice.balance,
              CASE invoice.status WHEN 'void' THEN 0 ELSE invoice.amount - stands.paid - coalesce(note.total, 0) END) END,
          CASE WHEN invoice.subtotal + invoice.discount <> line.net
            THEN format('subtotal and discount are %s and %s, its lines come to %s', invoice.subtotal, invoice.discount, line.net) END,
          (SELECT format('the totals at %s %s %% are %s and %s, its lines come to %s',
              total.category, total.rate, total.taxable + total.discount, total.tax, alike.net)
            FROM jsonb_to_recordset(invoice.tax_totals) AS total (category text, rate numeric, discount numeric, taxable numeric, tax numeric)
            FULL JOIN (
              SELECT tax_category, tax_rate, sum(amount) AS net FROM invoice_lines WHERE invoice_id = invoice.id GROUP BY 1, 2) AS alike
              ON alike.tax_category = total.category AND alike.tax_rate = total.rate
            WHERE (total.taxable + total.discount, total.tax) IS DISTINCT FROM (alike.net, round(total.taxable * total.rate / 100, invoice.exponent))
            LIMIT 1)) AS what) AS figures
        WHERE figures.what <> ''
        UNION ALL
        SELECT format('the credit of customer %s in %s', coalesce(credit.user_id, used.user_id), coalesce(credit.currency, used.currency)),
          format('it is %s, what was added and taken comes to %s', coalesce(credit.balance, 0), coalesce(used.total, 0))
        FROM customer_credits AS credit
        FULL JOIN (
          SELECT invoice.user_id, invoice.currency, sum(moved.amount) AS total
          FROM (
            SELECT invoice_id, to_credit - reversed_from_credit - CASE WHEN from_credit AND reversed_on IS NULL THEN amount ELSE 0 END AS amount FROM payments
            UNION ALL SELECT invoice_id, freed FROM credit_notes
            UNION ALL SELECT invoice_id, -amount FROM refunds) AS moved
          JOIN invoices AS invoice ON invoice.id = moved.invoice_id
          WHERE moved.amount <> 0
          GROUP BY 1, 2) AS used ON used.user_id = credit.user_id AND used.currency = credit.currency
        WHERE coalesce(credit.balance, 0) <> coalesce(used.total, 0)
        UNION ALL
        SELECT format('the numbers of %s%s', coalesce(counter.year, used.year),
            CASE coalesce(counter.series, used.series) WHEN '{NumberSeriesNames.CreditNotes}' THEN ' (credit notes)' ELSE '' END),
          format('%s were given, %s are in use, the last is %s', coalesce(counter.last, 0), coalesce(used.count, 0), coalesce(used.last, 0))
        FROM number_counters AS counter
        FULL JOIN (
          SELECT series, number_order / {DocumentNumber.PerYear} AS year, count(*) AS count, max(number_order % {DocumentNumber.PerYear}) AS last
          FROM (
            SELECT '{NumberSeriesNames.Invoices}' AS series, number_order FROM invoices WHERE number_order > 0
            UNION ALL SELECT '{NumberSeriesNames.CreditNotes}', number_order FROM credit_notes) AS numbers
          GROUP BY 1, 2) AS used ON used.series = counter.series AND used.year = counter.year
        WHERE (counter.last, counter.last) IS DISTINCT FROM (used.count, used.last)
        """;

    /// <summary>Everything that has drifted, as of one moment.</summary>
    public static Task<List<Drift>> FindDriftAsync(this BillingDbContext db, CancellationToken cancellationToken) =>
        db.Database.SqlQueryRaw<Drift>(Sql).ToListAsync(cancellationToken);
}
