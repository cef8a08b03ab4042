namespace Billing.Api.Documents.Pdf;

/// <summary>The lines, and what they come to.</summary>
internal static class DocumentBody
{
    private const double Size = 9;
    private const double TotalsWidth = 280;

    public static void Draw(DocumentFlow flow, InvoiceDocument document, DocumentTexts texts)
    {
        if (document.Lines.Count > 0)
        {
            Lines(flow, document, texts);
        }

        Totals(flow, document, texts);
    }

    private static void Lines(DocumentFlow flow, InvoiceDocument document, DocumentTexts texts)
    {
        const double quantity = 80, price = 70, tax = 45, amount = 85;
        var table = new DocumentTable(flow,
        [
            new(texts.Description, flow.Width - quantity - price - tax - amount, AtRight: false),
            new(texts.Quantity, quantity, AtRight: true),
            new(texts.UnitPrice, price, AtRight: true),
            new(texts.Tax, tax, AtRight: true),
            new($"{texts.Amount} ({document.Currency})", amount, AtRight: true),
        ]);
        foreach (var line in document.Lines)
        {
            var unit = UnitWords.In(texts.Language, line.Unit, line.Quantity);
            table.Row(
                [
                    line.Description,
                    unit is null ? texts.Decimal(line.Quantity) : $"{texts.Decimal(line.Quantity)}\u00A0{unit}",
                    texts.Price(line.UnitPrice, document.Currency),
                    texts.Percent(line.TaxRate),
                    texts.Money(line.Amount, document.Currency),
                ],
                line.Discount == 0 ? null : texts.LineDiscount(line, document.Currency));
        }

        table.End();
    }

    private static void Totals(DocumentFlow flow, InvoiceDocument document, DocumentTexts texts)
    {
        var currency = document.Currency;
        var rows = new List<(string Label, string Value, bool Bold)>();
        if (document.Discount != 0)
        {
            rows.Add((texts.Subtotal, texts.Money(document.Subtotal + document.Discount, currency), false));
            rows.Add((texts.Discount, texts.Money(-document.Discount, currency), false));
        }

        if (document.Taxes.Count > 0)
        {
            rows.Add((texts.Net, texts.Money(document.Subtotal, currency), false));
            rows.AddRange(document.Taxes.Select(tax => (texts.TaxOn(tax, currency), texts.Money(tax.Tax, currency), false)));
        }

        rows.Add((texts.Total, texts.MoneyWithCode(document.Total, currency), true));

        // What it all comes to does not stand on two pages.
        flow.Need(rows.Count * (DocumentFlow.LineHeight(Size) + 4));
        var table = flow.Root.Add("Table");
        var left = flow.Right - TotalsWidth;
        foreach (var (label, value, bold) in rows)
        {
            var row = table.Add("TR");
            var (labelWidth, size) = (TotalsWidth - 110, bold ? 11 : Size);
            var height = flow.Column(row.Add("TH", "/A << /O /Table /Scope /Row >>"), Paragraph.Of(label, labelWidth, size, bold), left, labelWidth, size);
            flow.Column(row.Add("TD"), Paragraph.Of(value, 130, size, bold), flow.Right - 130, 130, size, atRight: true);
            flow.Top += height + 3;
        }

        flow.Top += 14;
    }
}
