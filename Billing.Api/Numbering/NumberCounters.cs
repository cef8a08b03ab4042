using Billing.Api.Invoices;

namespace Billing.Api.Numbering;

internal static class NumberCounters
{
    /// <summary>
    /// Asks for the next number of a year, for an invoice that is a draft. Whoever takes another one of the year waits until the
    /// transaction ends: committed, the number is used; rolled back, it was never taken. So ask for it last.
    /// </summary>
    public static Answer<InvoiceNumber> Take(Opening opening, long invoiceId, int year) => opening.Ask(
        $"""
        INSERT INTO number_counters AS counter (year, last)
        SELECT $1, 1 WHERE EXISTS (SELECT FROM invoices WHERE id = $2 AND status = 'draft') AND {Opening.GoesOn}
        ON CONFLICT (year) DO UPDATE SET last = counter.last + 1
        RETURNING last
        """,
        row => new InvoiceNumber(year, row.GetInt64(0)),
        year,
        invoiceId);
}
