namespace Billing.Api.Documents.Pdf;

/// <summary>A part of a document as assistive technology reads it, such as a table's cell.</summary>
/// <param name="type">The type in ISO 32000-1, 14.8.4.</param>
/// <param name="parent">What it is a part of.</param>
internal sealed class StructureElement(string type, StructureElement? parent = null)
{
    public string Type => type;

    public StructureElement? Parent => parent;

    /// <summary>What else is said of it, such as a cell's scope.</summary>
    public string Attributes { get; init; } = "";

    /// <summary>Its parts, and what it shows on pages, in their order.</summary>
    public List<(StructureElement? Element, PdfPage? Page, int Mark)> Kids { get; } = [];

    /// <summary>The number of its object.</summary>
    public int Id { get; set; }

    public StructureElement Add(string type, string attributes = "")
    {
        var element = new StructureElement(type, this) { Attributes = attributes };
        Kids.Add((element, null, 0));
        return element;
    }
}
