using System.Globalization;
using Billing.Api.Invoices;
using HttpContract.Csv;

namespace Billing.Api.Payments;

/// <summary>Payments as CSV: what a list shows of them.</summary>
internal static class PaymentCsv
{
    private static readonly string[] Columns =
    [
        "id", "invoice_id", "invoice_number", "user_id", "bill_to_username", "bill_to_email", "currency", "amount", "paid_on", "method", "reference",
        "to_credit", "from_credit", "reversed_on", "reversal_reason", "created_at",
    ];

    /// <summary>A file of payments.</summary>
    /// <param name="of">What they are of, for the file's name: an invoice, or all until a day.</param>
    /// <param name="payments">The payments.</param>
    public static CsvFile<OfInvoice<Payment>> Of(string of, IAsyncEnumerable<OfInvoice<Payment>> payments) =>
        new($"payments-{of}.csv", Columns, payments, (row, payment) => Write(row, PaymentResponse.Of(payment)));

    private static void Write(CsvRow row, PaymentResponse payment) => row
        .Plain(payment.Id)
        .Plain(payment.InvoiceId)
        .Plain(payment.InvoiceNumber)
        .Plain(payment.UserId)
        .Text(payment.BillTo?.Username)
        .Text(payment.BillTo?.Email)
        .Plain(payment.Currency)
        .Plain(payment.Amount)
        .Plain(payment.PaidOn.ToString("O", CultureInfo.InvariantCulture))
        .Text(payment.Method)
        .Text(payment.Reference)
        .Plain(payment.ToCredit)
        .Plain(payment.FromCredit ? "true" : "false")
        .Plain(payment.ReversedOn?.ToString("O", CultureInfo.InvariantCulture))
        .Text(payment.ReversalReason)
        .Plain(payment.CreatedAt.ToString("O", CultureInfo.InvariantCulture))
        .End();
}
