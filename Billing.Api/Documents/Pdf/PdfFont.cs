using System.Globalization;
using System.Text;

namespace Billing.Api.Documents.Pdf;

/// <summary>A font in a document: which of its glyphs are used, and what they stand for.</summary>
internal sealed class PdfFont(Typeface typeface, string name)
{
    private readonly SortedDictionary<uint, string> _glyphs = [];

    public Typeface Typeface => typeface;

    /// <summary>The name among a page's resources.</summary>
    public string Name => name;

    public void Use(ShapedRun run)
    {
        foreach (var (index, glyph) in run.Glyphs.Index())
        {
            // A cluster is as long as it is to the next that begins after it; what has several glyphs is read from the first.
            var end = run.Glyphs.Select(other => other.Cluster).Where(cluster => cluster > glyph.Cluster).DefaultIfEmpty(run.Text.Length).Min();
            var first = run.Glyphs.Take(index).All(other => other.Cluster != glyph.Cluster);
            _glyphs.TryAdd(glyph.Id, first ? run.Text[glyph.Cluster..end] : "");
        }
    }

    public int Write(PdfFile file)
    {
        var subset = FontSubset.Of(typeface, _glyphs.Keys);
        var program = file.AddStream(
            typeface.IsCff ? "/Subtype /CIDFontType0C" : $"/Length1 {PdfFile.Number(subset.Length)}", subset);

        // A tag of six letters says that the font is not whole.
        var tagged = $"{Tag()}+{typeface.Name}";
        var (ascent, descent) = (PdfFile.Number(typeface.Ascender), PdfFile.Number(typeface.Descender));
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName /{tagged} /Flags 4 /FontBBox [{string.Join(' ', typeface.Box.Select(PdfFile.Number))}] "
            + $"/ItalicAngle 0 /Ascent {ascent} /Descent {descent} /CapHeight 714 /StemV 80 /{(typeface.IsCff ? "FontFile3" : "FontFile2")} {program} 0 R >>");
        var widths = string.Join(' ', _glyphs.Keys.Select(glyph => $"{glyph} [{PdfFile.Number(typeface.WidthOf(glyph))}]"));
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /{(typeface.IsCff ? "CIDFontType0" : "CIDFontType2")} /BaseFont /{tagged} "
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + $"/FontDescriptor {descriptor} 0 R /W [{widths}]{(typeface.IsCff ? "" : " /CIDToGIDMap /Identity")} >>");
        var toUnicode = file.AddStream("", Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{tagged}{(typeface.IsCff ? "-Identity-H" : "")} /Encoding /Identity-H "
            + $"/DescendantFonts [{descendant} 0 R] /ToUnicode {toUnicode} 0 R >>");
    }

    private string Tag()
    {
        var hash = _glyphs.Keys.Aggregate(17u, (hash, glyph) => unchecked((hash * 31) + glyph));
        return string.Concat(Enumerable.Range(0, 6).Select(place => (char)('A' + (hash / (uint)Math.Pow(26, place) % 26))));
    }

    private string ToUnicode()
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            + "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var chunk in _glyphs.Where(glyph => glyph.Value.Length > 0).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (glyph, text) in chunk)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }
}
