using System.Globalization;
using System.Text;

namespace Billing.Api.Documents.Pdf;

/// <summary>What is drawn on a page. Places are in points from the upper left corner.</summary>
internal sealed class PdfPage(PdfDocument document, double width, double height)
{
    private readonly StringBuilder _content = new();

    public double Width => width;

    public double Height => height;

    public int Id { get; set; }

    /// <summary>What each mark on the page belongs to.</summary>
    public List<StructureElement> Marks { get; } = [];

    public HashSet<PdfFont> Fonts { get; } = [];

    public HashSet<PdfImage> Images { get; } = [];

    /// <summary>Draws a part of the document; what is a part of nothing, such as a rule, is left out by who reads it aloud.</summary>
    public void Mark(StructureElement? element, Action draw)
    {
        if (element is null)
        {
            Add("/Artifact BMC");
        }
        else
        {
            Add($"/{element.Type} << /MCID {Marks.Count} >> BDC");
            element.Kids.Add((null, this, Marks.Count));
            Marks.Add(element);
        }

        draw();
        Add("EMC");
    }

    /// <summary>Draws a line of text on a baseline.</summary>
    public void Text(ShapedText text, double x, double baseline, double size, double gray = 0)
    {
        foreach (var run in text.Runs)
        {
            var font = document.FontOf(run.Typeface);
            font.Use(run);
            Fonts.Add(font);
            if (!run.IsPlain)
            {
                Add($"/Span << /ActualText {PdfFile.Text(run.Text)} >> BDC");
            }

            Add($"BT {PdfFile.Number(gray)} g /{font.Name} {PdfFile.Number(size)} Tf 1 0 0 1 {PdfFile.Number(x)} {PdfFile.Number(height - baseline)} Tm");
            Show(run, size);
            Add("ET");
            if (!run.IsPlain)
            {
                Add("EMC");
            }

            x += run.Width * size / 1000;
        }
    }

    public void Fill(double x, double top, double width, double height, double gray = 0) =>
        Add($"{PdfFile.Number(gray)} g {PdfFile.Number(x)} {PdfFile.Number(Height - top - height)} {PdfFile.Number(width)} {PdfFile.Number(height)} re f");

    public void Image(PdfImage image, double x, double top, double width, double height)
    {
        Images.Add(image);
        Add($"q {PdfFile.Number(width)} 0 0 {PdfFile.Number(height)} {PdfFile.Number(x)} {PdfFile.Number(Height - top - height)} cm /{image.Name} Do Q");
    }

    public void Write(PdfFile file, int parent, int structParents)
    {
        var content = file.AddStream("", Encoding.ASCII.GetBytes(_content.ToString()));
        var fonts = string.Join(' ', Fonts.OrderBy(font => font.Name, StringComparer.Ordinal).Select(font => $"/{font.Name} {document.IdOf(font)} 0 R"));
        var images = string.Join(' ', Images.Select(image => $"/{image.Name} {image.Id} 0 R"));
        file.Write(
            Id,
            $"<< /Type /Page /Parent {parent} 0 R /MediaBox [0 0 {PdfFile.Number(width)} {PdfFile.Number(height)}] /Contents {content} 0 R "
            + $"/Resources << /Font << {fonts} >> /XObject << {images} >> >> /StructParents {structParents} /Tabs /S >>");
    }

    // A glyph that is not as wide as the font says, or not on its place, is moved: by the array's numbers, and by the rise of the text.
    private void Show(ShapedRun run, double size)
    {
        var (array, rise) = (new StringBuilder("["), 0d);
        foreach (var glyph in run.Glyphs)
        {
            if (Math.Abs(glyph.Y - rise) > 0.01)
            {
                rise = glyph.Y;
                array.Append(CultureInfo.InvariantCulture, $"] TJ {PdfFile.Number(rise * size / 1000)} Ts [");
            }

            Move(-glyph.X);
            array.Append(CultureInfo.InvariantCulture, $"<{glyph.Id:X4}>");
            Move(run.Typeface.WidthOf(glyph.Id) - glyph.Advance + glyph.X);
        }

        Add($"{array}] TJ{(rise == 0 ? "" : " 0 Ts")}");

        void Move(double distance)
        {
            if (Math.Abs(distance) > 0.01)
            {
                array.Append(PdfFile.Number(distance));
            }
        }
    }

    private void Add(string operators) => _content.Append(operators).Append('\n');
}
