using System.Text;

namespace Billing.Api.Documents.Pdf;

/// <summary>A line of text as glyphs, in the order in which they are seen.</summary>
internal sealed class ShapedText
{
    private ShapedText(IReadOnlyList<ShapedRun> runs) => (Runs, Width) = (runs, runs.Sum(run => run.Width));

    public IReadOnlyList<ShapedRun> Runs { get; }

    /// <summary>In thousandths of the size.</summary>
    public double Width { get; }

    public double WidthAt(double size) => Width * size / 1000;

    public static ShapedText Of(string text, bool bold = false, bool? rightToLeft = null)
    {
        var levels = Bidi.Levels(text, rightToLeft ?? Bidi.IsRightToLeft(text));
        var runs = new List<(int Start, int Length, int Level, Typeface Typeface)>();
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var last = runs.Count > 0 ? runs[^1] : default;
            var typeface = Typefaces.For(rune, last.Typeface, bold);
            if (runs.Count > 0 && last.Typeface == typeface && last.Level == levels[index])
            {
                runs[^1] = last with { Length = last.Length + rune.Utf16SequenceLength };
            }
            else
            {
                runs.Add((index, rune.Utf16SequenceLength, levels[index], typeface));
            }

            index += rune.Utf16SequenceLength;
        }

        // From the highest level down, whatever is at it or above is turned round (UAX 9, L2).
        for (var level = runs.Select(run => run.Level).DefaultIfEmpty().Max(); level > 0; level--)
        {
            for (var start = 0; start < runs.Count; start++)
            {
                var length = runs.Skip(start).TakeWhile(run => run.Level >= level).Count();
                if (length > 0)
                {
                    runs.Reverse(start, length);
                    start += length;
                }
            }
        }

        return new([.. runs.Select(run => new ShapedRun(text, run.Start, run.Length, run.Typeface, run.Level % 2 == 1))]);
    }
}
