namespace Billing.Api.Documents.Pdf;

/// <summary>Where the next part of a document goes: down the page, and on to the next.</summary>
internal sealed class DocumentFlow
{
    public const double Left = 57;

    private const double Leading = 1.36;

    private readonly PdfDocument _document;
    private readonly double _top;
    private readonly double _bottom;

    public DocumentFlow(PdfDocument document, double top, double bottom)
    {
        (_document, _top, _bottom) = (document, top, bottom);
        (Page, Top) = (document.AddPage(), top);
    }

    public PdfPage Page { get; private set; }

    public StructureElement Root => _document.Root;

    /// <summary>How far down the page everything is.</summary>
    public double Top { get; set; }

    public double Right => Page.Width - Left;

    public double Width => Right - Left;

    public double Bottom => Page.Height - _bottom;

    /// <summary>What begins each further page.</summary>
    public Action? OnNewPage { get; set; }

    public static double LineHeight(double size) => size * Leading;

    /// <summary>Goes on to the next page if there is not as much room on this one.</summary>
    public void Need(double height)
    {
        if (Top + height <= Bottom)
        {
            return;
        }

        Page = _document.AddPage();
        Top = _top;
        OnNewPage?.Invoke();
    }

    public void Paragraph(string text, double size, bool bold = false, double gray = 0, string type = "P")
    {
        var element = Root.Add(type);
        foreach (var line in Pdf.Paragraph.Of(text, Width, size, bold).Lines)
        {
            Need(LineHeight(size));
            Draw(element, line, Left, size, gray);
            Top += LineHeight(size);
        }
    }

    /// <summary>Draws a paragraph in a column, without moving on.</summary>
    /// <returns>Its height.</returns>
    public double Column(StructureElement? element, Paragraph paragraph, double x, double width, double size, double gray = 0, bool atRight = false)
    {
        foreach (var (index, line) in paragraph.Lines.Index())
        {
            var start = atRight || paragraph.IsRightToLeft ? x + width - line.WidthAt(size) : x;
            Draw(element, line, start, size, gray, index * LineHeight(size));
        }

        return paragraph.Lines.Count * LineHeight(size);
    }

    public void Rule(double gray, double thickness = 0.6) =>
        Page.Mark(null, () => Page.Fill(Left, Top, Width, thickness, gray));

    private void Draw(StructureElement? element, ShapedText line, double x, double size, double gray, double below = 0) =>
        Page.Mark(element, () => Page.Text(line, x, Top + below + size, size, gray));
}
