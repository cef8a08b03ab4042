namespace Billing.Api.Documents.Pdf;

/// <summary>What stands at the foot of each page.</summary>
internal static class DocumentFoot
{
    private const double Size = 7.5;
    private const double Gray = 0.35;

    public static void Draw(PdfPage page, InvoiceDocument document, string title, string number, bool isFirst)
    {
        var (left, width) = (DocumentFlow.Left, page.Width - (2 * DocumentFlow.Left));
        var top = page.Height - 62;
        page.Mark(null, () =>
        {
            page.Fill(left, top - 6, width, 0.5, 0.8);
            var lines = FooterOf(document).SelectMany(line => Paragraph.Of(line, width - 80, Size).Lines).Take(4);
            foreach (var (index, line) in lines.Index())
            {
                page.Text(line, left, top + Size + (index * DocumentFlow.LineHeight(Size)), Size, Gray);
            }

            var text = ShapedText.Of(number);
            page.Text(text, left + width - text.WidthAt(Size), top + Size, Size, Gray);
            if (!isFirst)
            {
                page.Text(ShapedText.Of(title), left, 30, Size, Gray);
            }
        });
    }

    private static IEnumerable<string> FooterOf(InvoiceDocument document)
    {
        if (document.Seller is { } seller)
        {
            yield return string.Join(" · ", new[] { seller.Name, seller.RegisterEntry, seller.Email, seller.Phone }.OfType<string>());
        }

        if (document.Footer is { } footer)
        {
            yield return footer;
        }
    }
}
