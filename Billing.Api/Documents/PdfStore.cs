using Billing.Api.Data;
using Billing.Api.Documents.Pdf;

namespace Billing.Api.Documents;

/// <summary>Renders the PDFs of issued documents once, and keeps them.</summary>
internal sealed class PdfStore(BillingDbContext db, DocumentReader reader, TimeProvider clock)
{
    /// <summary>The PDF of an invoice, which must be whole.</summary>
    public async Task<byte[]> OfAsync(Invoices.Invoice invoice, CancellationToken cancellationToken) => invoice.Number is null
        ? InvoicePdf.Render(await reader.ReadAsync(invoice, cancellationToken))
        : await GetAsync(DocumentKind.Invoice, invoice.Id, () => reader.ReadAsync(invoice, cancellationToken), cancellationToken);

    /// <summary>The PDF of a credit note for an invoice, which must be whole.</summary>
    public Task<byte[]> OfAsync(CreditNotes.CreditNote note, Invoices.Invoice invoice, CancellationToken cancellationToken) =>
        GetAsync(DocumentKind.CreditNote, note.Id, () => reader.ReadAsync(note, invoice, cancellationToken), cancellationToken);

    private async Task<byte[]> GetAsync(DocumentKind kind, long id, Func<Task<InvoiceDocument>> read, CancellationToken cancellationToken)
    {
        var stored = db.StoredPdfs.AsNoTracking().Where(pdf => pdf.Kind == kind && pdf.DocumentId == id).Select(pdf => pdf.Bytes);
        if (await stored.SingleOrDefaultAsync(cancellationToken) is { } bytes)
        {
            return bytes;
        }

        // Two at once render the same; the first one's is everybody's.
        var rendered = InvoicePdf.Render(await read());
        var (name, now) = (kind.ToString(), clock.GetUtcNow().UtcDateTime);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO stored_pdfs (kind, document_id, bytes, created_at) VALUES ({name}, {id}, {rendered}, {now}) ON CONFLICT DO NOTHING",
            cancellationToken);
        return await stored.SingleAsync(cancellationToken);
    }
}
