using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Billing.Api.Documents.Pdf;

/// <summary>A part of a text in one font and direction, as glyphs from left to right.</summary>
internal sealed class ShapedRun
{
    public ShapedRun(string text, int start, int length, Typeface typeface, bool rightToLeft)
    {
        (Text, Typeface) = (text.Substring(start, length), typeface);
        using var buffer = new Buffer();
        buffer.AddUtf16(text.AsSpan(), start, length);
        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.GuessSegmentProperties();
        typeface.Font.Shape(buffer);
        var (infos, positions) = (buffer.GlyphInfos, buffer.GlyphPositions);
        Glyphs = [.. infos.Zip(positions, (info, position) => new Glyph(
            info.Codepoint,
            (int)info.Cluster - start,
            typeface.ToThousandths(position.XAdvance),
            typeface.ToThousandths(position.XOffset),
            typeface.ToThousandths(position.YOffset)))];
        Width = Glyphs.Sum(glyph => glyph.Advance);
        IsPlain = !rightToLeft && Glyphs.Length == length && Glyphs.Index().All(glyph => glyph.Item.Cluster == glyph.Index);
    }

    public string Text { get; }

    public Typeface Typeface { get; }

    public Glyph[] Glyphs { get; }

    /// <summary>In thousandths of the size.</summary>
    public double Width { get; }

    /// <summary>Whether each glyph is one character, in their order: then the text can be read from the glyphs.</summary>
    public bool IsPlain { get; }
}
