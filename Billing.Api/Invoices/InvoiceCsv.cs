using System.Globalization;
using Billing.Api.Taxes;
using HttpContract.Csv;

namespace Billing.Api.Invoices;

/// <summary>Invoices as CSV: what a list shows of them.</summary>
internal static class InvoiceCsv
{
    /// <summary>A file of invoices.</summary>
    /// <param name="invoices">The invoices.</param>
    /// <param name="today">The business date.</param>
    public static CsvFile<Invoice> Of(IAsyncEnumerable<Invoice> invoices, DateOnly today) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"invoices-{today:O}.csv"),
            Columns,
            invoices,
            (row, invoice) => Write(row, InvoiceResponse.Of(invoice, today, mayChange: false)));

    private static readonly string[] Columns =
    [
        "id", "number", "status", "overdue", "partially_paid", "user_id", "bill_to_username", "bill_to_email", "currency", "discount", "subtotal", "tax", "amount",
        "tax_totals", "paid", "credited", "refunded", "balance", "issue_date", "due_date", "memo", "created_at", "updated_at",
    ];

    private static void Write(CsvRow row, InvoiceResponse invoice) => row
        .Plain(invoice.Id)
        .Plain(invoice.Number)
        .Plain(EnumNames<InvoiceStatus>.Of(invoice.Status))
        .Plain(invoice.Overdue ? "true" : "false")
        .Plain(invoice.PartiallyPaid ? "true" : "false")
        .Plain(invoice.UserId)
        .Text(invoice.BillTo?.Username)
        .Text(invoice.BillTo?.Email)
        .Plain(invoice.Currency)
        .Plain(invoice.Discount)
        .Plain(invoice.Subtotal)
        .Plain(invoice.Tax)
        .Plain(invoice.Amount)
        .Plain(string.Join("; ", invoice.TaxTotals.Select(total => $"{EnumNames<TaxCategory>.Of(total.TaxCategory)} {total.TaxRate}%: {total.Taxable} + {total.Tax}")))
        .Plain(invoice.Paid)
        .Plain(invoice.Credited)
        .Plain(invoice.Refunded)
        .Plain(invoice.Balance)
        .Plain(invoice.IssueDate?.ToString("O", CultureInfo.InvariantCulture))
        .Plain(invoice.DueDate?.ToString("O", CultureInfo.InvariantCulture))
        .Text(invoice.Memo)
        .Plain(invoice.CreatedAt.ToString("O", CultureInfo.InvariantCulture))
        .Plain(invoice.UpdatedAt.ToString("O", CultureInfo.InvariantCulture))
        .End();
}
