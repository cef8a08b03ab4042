using Billing.Api.CreditNotes;
using Billing.Api.Documents.EInvoice;
using Billing.Api.Invoices;

namespace Billing.Api.Documents;

/// <summary>Invoices and credit notes as files: PDFs, and e-invoices in XML.</summary>
internal sealed class DocumentFiles(DocumentReader reader, PdfStore pdfs)
{
    /// <summary>An invoice, which must be whole, in a format; a problem where it cannot be had in it.</summary>
    public async Task<(FileWithETag? File, Problem? Problem)> OfAsync(Invoice invoice, string format, CancellationToken cancellationToken) =>
        format == MediaTypes.Pdf
            ? (new(await pdfs.OfAsync(invoice, cancellationToken), format, DocumentNames.Of(invoice.Number, invoice.Id, ".pdf")), null)
            : ToXml(await reader.ReadAsync(invoice, cancellationToken), invoice.Id);

    /// <summary>A credit note for an invoice, which must be whole, in a format; a problem where it cannot be had in it.</summary>
    public async Task<(FileWithETag? File, Problem? Problem)> OfAsync(CreditNote note, Invoice invoice, string format, CancellationToken cancellationToken) =>
        format == MediaTypes.Pdf
            ? (new(await pdfs.OfAsync(note, invoice, cancellationToken), format, DocumentNames.Of(note.Number, note.Id, ".pdf")), null)
            : ToXml(await reader.ReadAsync(note, invoice, cancellationToken), note.Id);

    private static (FileWithETag? File, Problem? Problem) ToXml(InvoiceDocument document, long id)
    {
        if (document.IsDraft)
        {
            return (null, DocumentErrors.NotIssued());
        }

        return EInvoiceRequirements.Missing(document) is { Count: > 0 } missing
            ? (null, DocumentErrors.EInvoiceIncomplete(missing))
            : (new(UblInvoice.Render(document), MediaTypes.Xml, DocumentNames.Of(document.Number, id, ".xml")), null);
    }
}
