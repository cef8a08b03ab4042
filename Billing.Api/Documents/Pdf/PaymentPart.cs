using System.Collections;

namespace Billing.Api.Documents.Pdf;

/// <summary>Where an invoice is to be paid, with the code to scan.</summary>
internal static class PaymentPart
{
    private const double Size = 9;
    private const double LabelWidth = 100;
    private const double CodeSize = 84;

    // What the standard wants around the code.
    private const double CodeMargin = 10;

    public static void Draw(DocumentFlow flow, InvoiceDocument document, DocumentTexts texts)
    {
        if (document is not { Kind: DocumentKind.Invoice, BankAccount: { } account, Seller: { } seller } || document.Total == 0)
        {
            return;
        }

        flow.Need(CodeSize + 40);
        flow.Paragraph(texts.Payment, 11, bold: true, type: "H2");
        flow.Top += 4;
        var top = flow.Top;
        (string Label, string? Value)[] facts =
        [
            (texts.AccountHolder, seller.Name),
            ("IBAN", account.Printed),
            ("BIC", account.Bic),
            (texts.Bank, account.BankName),
            (texts.Reference, document.Number),
            (texts.Due, document.DueDate is { } due ? texts.Day(due) : null),
        ];
        var table = flow.Root.Add("Table");
        foreach (var (label, value) in facts)
        {
            if (value is not null)
            {
                var row = table.Add("TR");
                var width = flow.Width - LabelWidth - CodeSize - 40;
                flow.Column(row.Add("TH", "/A << /O /Table /Scope /Row >>"), Paragraph.Of(label, LabelWidth, Size), DocumentFlow.Left, LabelWidth, Size, gray: 0.35);
                flow.Top += flow.Column(row.Add("TD"), Paragraph.Of(value, width, Size), DocumentFlow.Left + LabelWidth, width, Size) + 2;
            }
        }

        if (EpcCode.Of(document) is { } code)
        {
            var left = flow.Right - CodeSize;
            flow.Page.Mark(
                flow.Root.Add("Figure", $"/Alt {PdfFile.Text(texts.PaymentCode)} {PdfFigure.Box(flow.Page, left, top, CodeSize, CodeSize)}"),
                () => Code(flow.Page, code, left, top));
            var caption = ShapedText.Of(texts.ScanToPay);
            flow.Page.Mark(flow.Root.Add("P"), () => flow.Page.Text(caption, left + ((CodeSize - caption.WidthAt(7)) / 2), top + CodeSize + CodeMargin, 7, gray: 0.35));
            flow.Top = Math.Max(flow.Top, top + CodeSize + CodeMargin + 6);
        }
    }

    // Each row's neighbours as one: gaps between them would show as lines.
    private static void Code(PdfPage page, IReadOnlyList<BitArray> modules, double left, double top)
    {
        var size = CodeSize / modules.Count;
        for (var row = 0; row < modules.Count; row++)
        {
            for (var start = 0; start < modules.Count; start++)
            {
                var end = start;
                while (end < modules.Count && modules[row][end])
                {
                    end++;
                }

                if (end > start)
                {
                    page.Fill(left + (start * size), top + (row * size), (end - start) * size, size);
                    start = end;
                }
            }
        }
    }
}
