namespace Billing.Api.Documents.Pdf;

/// <summary>The head of the first page: the logo, who it is from and to, and the facts.</summary>
internal static class DocumentHead
{
    private const double Size = 9;
    private const double Small = 7;
    private const double LogoWidth = 160;
    private const double LogoHeight = 60;

    // Where windows of envelopes are.
    private const double AddressTop = 125;
    private const double AddressWidth = 240;
    private const double FactsLeft = 330;
    private const double LabelWidth = 85;

    public static void Draw(DocumentFlow flow, PdfDocument pdf, InvoiceDocument document, DocumentTexts texts)
    {
        Logo(flow, pdf, document, texts);
        flow.Top = AddressTop;
        if (document.Seller is { } seller)
        {
            var sender = string.Join(" · ", [seller.Name, .. PartyLines.Address(seller with { Contact = null }, document.Buyer.Country)]);
            flow.Top += flow.Column(flow.Root.Add("P"), Paragraph.Of(sender, AddressWidth, Small), DocumentFlow.Left, AddressWidth, Small, gray: 0.35) + 4;
        }

        var bottom = Math.Max(Address(flow, document), Facts(flow, document, texts));
        flow.Top = Math.Max(bottom, AddressTop + 100) + 25;
    }

    private static double Address(DocumentFlow flow, InvoiceDocument document)
    {
        var (top, buyer) = (flow.Top, document.Buyer);
        var element = flow.Root.Add("P");
        foreach (var line in (string[])[buyer.Name, .. PartyLines.Address(buyer, document.Seller?.Country)])
        {
            top += flow.Column(element, Paragraph.Of(line, AddressWidth, 10), DocumentFlow.Left, AddressWidth, 10);
            flow.Top = top;
        }

        flow.Top = AddressTop;
        return top;
    }

    private static double Facts(DocumentFlow flow, InvoiceDocument document, DocumentTexts texts)
    {
        (string Label, string? Value)[] facts =
        [
            (texts.Number, document.Number),
            (texts.Date, document.IssueDate is { } issued ? texts.Day(issued) : null),
            (texts.Due, document.Kind == DocumentKind.Invoice && document.DueDate is { } due ? texts.Day(due) : null),
            (texts.ForInvoice, document.Preceding is { } preceding ? preceding.IssueDate is { } of ? $"{preceding.Number}, {texts.Day(of)}" : preceding.Number : null),
            (texts.YourReference, document.BuyerReference),
            (texts.YourVatId, document.Buyer.VatId),
            (texts.VatId, document.Seller?.VatId),
            (texts.TaxNumber, document.Seller?.TaxNumber),
        ];
        var table = flow.Root.Add("Table");
        foreach (var (label, value) in facts)
        {
            if (value is not null)
            {
                var row = table.Add("TR");
                flow.Column(row.Add("TH", "/A << /O /Table /Scope /Row >>"), Paragraph.Of(label, LabelWidth, Size), FactsLeft, LabelWidth, Size, gray: 0.35);
                var width = flow.Right - FactsLeft - LabelWidth;
                flow.Top += flow.Column(row.Add("TD"), Paragraph.Of(value, width, Size), FactsLeft + LabelWidth, width, Size) + 2;
            }
        }

        return flow.Top;
    }

    private static void Logo(DocumentFlow flow, PdfDocument pdf, InvoiceDocument document, DocumentTexts texts)
    {
        if (document is not { Logo: { } logo, Seller: { } seller })
        {
            return;
        }

        var image = pdf.AddImage(logo);
        var scale = Math.Min(LogoWidth / image.Width, LogoHeight / image.Height);
        var (width, height) = (image.Width * scale, image.Height * scale);
        var alt = PdfFile.Text(string.Format(null, texts.Logo, seller.Name));
        flow.Page.Mark(
            flow.Root.Add("Figure", $"/Alt {alt} {PdfFigure.Box(flow.Page, flow.Right - width, flow.Top, width, height)}"),
            () => flow.Page.Image(image, flow.Right - width, flow.Top, width, height));
    }
}
