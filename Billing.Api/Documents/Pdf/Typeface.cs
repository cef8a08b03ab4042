using System.Buffers.Binary;
using System.Text;
using HarfBuzzSharp;

namespace Billing.Api.Documents.Pdf;

/// <summary>A font file. It is mapped to memory once and shared by every document.</summary>
internal sealed class Typeface
{
    private readonly Blob _blob;

    public Typeface(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        _blob = Blob.FromFile(path);
        _blob.MakeImmutable();
        Face = new(_blob, 0);
        Face.MakeImmutable();
        Font = new(Face);
        IsCff = Face.Tables.Contains(Tag.Parse("CFF "));
        var metrics = Font.GetFontExtentsForDirection(Direction.LeftToRight);
        (Ascender, Descender) = (ToThousandths(metrics.Ascender), ToThousandths(metrics.Descender));
        using var head = Face.ReferenceTable(Tag.Parse("head"));
        Box = [.. Enumerable.Range(0, 4).Select(index => ToThousandths(BinaryPrimitives.ReadInt16BigEndian(head.AsSpan()[(36 + (2 * index))..])))];
    }

    /// <summary>The name in PostScript.</summary>
    public string Name { get; }

    public Face Face { get; }

    public Font Font { get; }

    /// <summary>Whether its outlines are those of PostScript, not of TrueType.</summary>
    public bool IsCff { get; }

    // In thousandths of the size.
    public double Ascender { get; }

    public double Descender { get; }

    public double[] Box { get; }

    public bool Has(Rune rune) => Font.TryGetNominalGlyph(rune.Value, out _);

    public double WidthOf(uint glyph) => ToThousandths(Font.GetHorizontalGlyphAdvance(glyph));

    public double ToThousandths(int units) => units * 1000d / Face.UnitsPerEm;
}
