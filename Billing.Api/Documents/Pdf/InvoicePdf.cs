namespace Billing.Api.Documents.Pdf;

/// <summary>Writes a document as a PDF: the same bytes for the same document, whenever and wherever.</summary>
internal static class InvoicePdf
{
    private const double Top = 45;
    private const double Bottom = 75;
    private const double Size = 9;

    // Where Letter is what printers have.
    private static readonly string[] LetterCountries = ["US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "HN", "NI", "PA", "SV", "VE", "DO", "PR"];

    public static byte[] Render(InvoiceDocument document)
    {
        var texts = DocumentTexts.In(document.Language);
        var letter = LetterCountries.Contains(document.Buyer.Country ?? document.Seller?.Country);
        var title = TitleOf(document, texts);
        using var pdf = new PdfDocument(document.Seller is null ? title : $"{title} · {document.Seller.Name}", texts.Language, letter ? 612 : 595.28, letter ? 792 : 841.89);
        var flow = new DocumentFlow(pdf, Top, Bottom);
        DocumentHead.Draw(flow, pdf, document, texts);
        flow.Paragraph(title, 16, bold: true, type: "H1");
        flow.Top += 10;
        DocumentBody.Draw(flow, document, texts);
        Notes(flow, document);
        PaymentPart.Draw(flow, document, texts);
        foreach (var (index, page) in pdf.Pages.Index())
        {
            DocumentFoot.Draw(page, document, title, texts.Page(index + 1, pdf.Pages.Count), isFirst: index == 0);
        }

        using var stream = new MemoryStream();
        pdf.Write(stream);
        return stream.ToArray();
    }

    private static string TitleOf(InvoiceDocument document, DocumentTexts texts)
    {
        var kind = document.Kind == DocumentKind.Invoice ? texts.Invoice : texts.CreditNote;
        return document.Number is null ? $"{kind} ({texts.Draft})" : $"{kind} {document.Number}";
    }

    private static void Notes(DocumentFlow flow, InvoiceDocument document)
    {
        foreach (var text in document.Taxes.Select(tax => tax.ExemptionReason).OfType<string>().Distinct().Append(document.Note).OfType<string>())
        {
            flow.Paragraph(text, Size);
            flow.Top += 6;
        }
    }
}
