using System.Globalization;

namespace Billing.Api.Documents.Pdf;

/// <summary>A text broken into lines of a width.</summary>
internal sealed class Paragraph
{
    private Paragraph(IReadOnlyList<ShapedText> lines, bool rightToLeft) => (Lines, IsRightToLeft) = (lines, rightToLeft);

    public IReadOnlyList<ShapedText> Lines { get; }

    public bool IsRightToLeft { get; }

    public static Paragraph Of(string text, double width, double size, bool bold = false)
    {
        var rightToLeft = Bidi.IsRightToLeft(text);
        var most = width * 1000 / size;
        var lines = text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => Break(line.TrimEnd(), most, bold, rightToLeft));
        return new([.. lines], rightToLeft);
    }

    private static List<ShapedText> Break(string text, double most, bool bold, bool rightToLeft)
    {
        var whole = ShapedText.Of(text, bold, rightToLeft);
        if (whole.Width <= most)
        {
            return [whole];
        }

        var lines = new List<ShapedText>();
        var current = "";
        foreach (var piece in Pieces(text).SelectMany(piece => ShapedText.Of(piece.TrimEnd(), bold).Width > most ? Elements(piece) : [piece]))
        {
            if (current.Length > 0 && ShapedText.Of((current + piece).TrimEnd(), bold, rightToLeft).Width > most)
            {
                lines.Add(ShapedText.Of(current.TrimEnd(), bold, rightToLeft));
                current = "";
            }

            current += piece;
        }

        lines.Add(ShapedText.Of(current.TrimEnd(), bold, rightToLeft));
        return lines;
    }

    // What may not be broken: words with the blanks after them, and single ideographs.
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = "";
        foreach (var element in Elements(text))
        {
            var ideograph = element[0] is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' && !char.IsPunctuation(element[0]);
            if (piece.Length > 0 && (ideograph || (char.IsWhiteSpace(piece[^1]) && !char.IsWhiteSpace(element[0]))))
            {
                yield return piece;
                piece = "";
            }

            piece += element;
        }

        yield return piece;
    }

    private static IEnumerable<string> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
        {
            yield return elements.GetTextElement();
        }
    }
}
