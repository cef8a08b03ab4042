namespace Billing.Api.Documents.Pdf;

/// <summary>What PDF/UA wants to know of figures.</summary>
internal static class PdfFigure
{
    /// <summary>The attribute that says where a figure is.</summary>
    public static string Box(PdfPage page, double x, double top, double width, double height) =>
        $"/A << /O /Layout /Placement /Block /BBox [{PdfFile.Number(x)} {PdfFile.Number(page.Height - top - height)} {PdfFile.Number(x + width)} {PdfFile.Number(page.Height - top)}] >>";
}
