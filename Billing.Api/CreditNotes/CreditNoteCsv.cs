using System.Globalization;
using Billing.Api.Invoices;
using HttpContract.Csv;

namespace Billing.Api.CreditNotes;

/// <summary>Credit notes as CSV: what a list shows of them, without their lines.</summary>
internal static class CreditNoteCsv
{
    private static readonly string[] Columns =
    [
        "id", "number", "invoice_id", "invoice_number", "user_id", "bill_to_username", "bill_to_email", "issue_date", "currency", "subtotal", "tax",
        "amount", "freed", "reason", "created_at",
    ];

    /// <summary>A file of credit notes, named after the day.</summary>
    public static CsvFile<OfInvoice<CreditNote>> Of(DateOnly today, IAsyncEnumerable<OfInvoice<CreditNote>> notes) =>
        new($"credit-notes-{today:O}.csv", Columns, notes, (row, note) => Write(row, CreditNoteResponse.Of(note)));

    private static void Write(CsvRow row, CreditNoteResponse note) => row
        .Plain(note.Id)
        .Plain(note.Number)
        .Plain(note.InvoiceId)
        .Plain(note.InvoiceNumber)
        .Plain(note.UserId)
        .Text(note.BillTo?.Username)
        .Text(note.BillTo?.Email)
        .Plain(note.IssueDate.ToString("O", CultureInfo.InvariantCulture))
        .Plain(note.Currency)
        .Plain(note.Subtotal)
        .Plain(note.Tax)
        .Plain(note.Amount)
        .Plain(note.Freed)
        .Text(note.Reason)
        .Plain(note.CreatedAt.ToString("O", CultureInfo.InvariantCulture))
        .End();
}
