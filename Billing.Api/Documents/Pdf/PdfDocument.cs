using System.Security;
using System.Text;

namespace Billing.Api.Documents.Pdf;

/// <summary>A tagged document (PDF/UA-1): pages, and the structure in which they are read.</summary>
internal sealed class PdfDocument(string title, string language, double width, double height) : IDisposable
{
    private readonly Dictionary<Typeface, PdfFont> _fonts = [];
    private readonly Dictionary<PdfFont, int> _fontIds = [];
    private readonly List<PdfImage> _images = [];

    public StructureElement Root { get; } = new("Document");

    public List<PdfPage> Pages { get; } = [];

    public PdfPage AddPage()
    {
        Pages.Add(new(this, width, height));
        return Pages[^1];
    }

    public PdfImage AddImage(DocumentLogo logo)
    {
        _images.Add(new(logo, $"I{_images.Count}"));
        return _images[^1];
    }

    public PdfFont FontOf(Typeface typeface)
    {
        if (!_fonts.TryGetValue(typeface, out var font))
        {
            _fonts.Add(typeface, font = new(typeface, $"F{_fonts.Count}"));
        }

        return font;
    }

    public int IdOf(PdfFont font) => _fontIds[font];

    public void Write(Stream stream)
    {
        using var file = new PdfFile(stream);
        _images.ForEach(image => image.Write(file));
        foreach (var font in _fonts.Values)
        {
            _fontIds.Add(font, font.Write(file));
        }

        var pages = file.Reserve();
        Pages.ForEach(page => page.Id = file.Reserve());
        foreach (var (index, page) in Pages.Index())
        {
            page.Write(file, pages, index);
        }

        file.Write(pages, $"<< /Type /Pages /Count {Pages.Count} /Kids [{string.Join(' ', Pages.Select(page => $"{page.Id} 0 R"))}] >>");
        var structure = WriteStructure(file);
        var metadata = file.Reserve();
        file.WriteStream(metadata, "/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Metadata()), compress: false);
        var catalog = file.Add(
            $"<< /Type /Catalog /Pages {pages} 0 R /Lang ({language}) /MarkInfo << /Marked true >> /StructTreeRoot {structure} 0 R "
            + $"/ViewerPreferences << /DisplayDocTitle true >> /Metadata {metadata} 0 R >>");
        var info = file.Add($"<< /Title {PdfFile.Text(title)} >>");
        file.End(catalog, info);
    }

    public void Dispose() => _images.ForEach(image => image.Dispose());

    private int WriteStructure(PdfFile file)
    {
        var root = file.Reserve();
        var elements = new List<StructureElement>();
        Collect(Root, elements);
        elements.ForEach(element => element.Id = file.Reserve());
        foreach (var element in elements)
        {
            var kids = element.Kids.Select(kid => kid.Element is { } part ? $"{part.Id} 0 R" : $"<< /Type /MCR /Pg {kid.Page!.Id} 0 R /MCID {kid.Mark} >>");
            file.Write(element.Id, $"<< /Type /StructElem /S /{element.Type} /P {element.Parent?.Id ?? root} 0 R /K [{string.Join(' ', kids)}] {element.Attributes} >>");
        }

        var marks = Pages.Select((page, index) => $"{index} [{string.Join(' ', page.Marks.Select(element => $"{element.Id} 0 R"))}]");
        file.Write(
            root,
            $"<< /Type /StructTreeRoot /K [{Root.Id} 0 R] /ParentTree << /Nums [{string.Join(' ', marks)}] >> /ParentTreeNextKey {Pages.Count} >>");
        return root;
    }

    private static void Collect(StructureElement element, List<StructureElement> all)
    {
        all.Add(element);
        foreach (var kid in element.Kids.Select(kid => kid.Element).OfType<StructureElement>())
        {
            Collect(kid, all);
        }
    }

    private string Metadata() =>
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
          <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(title)}</rdf:li></rdf:Alt></dc:title>
          <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
          <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """;
}
