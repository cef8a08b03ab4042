using System.Globalization;
using Aspire.Hosting.Dashboard.Markup;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>Lines over time.</summary>
internal static class Chart
{
    private const double Width = 1000;
    private const double Height = 250;

    /// <summary>As many as can be told apart.</summary>
    public const int Colours = 8;

    /// <summary>Draws the lines; zero is always on it.</summary>
    /// <param name="lines">The values of each line, the oldest first.</param>
    /// <param name="label">What it shows, for those who do not see it.</param>
    public static Html Of(IReadOnlyList<IReadOnlyList<(DateTime Time, double Value)>> lines, string label)
    {
        var all = lines.SelectMany(line => line).ToArray();
        if (all.Length == 0)
        {
            return Html.Of($"<p>Nothing has been measured yet.</p>");
        }

        var (from, until) = (all.Min(point => point.Time), all.Max(point => point.Time));
        var (low, high) = (Math.Min(0, all.Min(point => point.Value)), Math.Max(0, all.Max(point => point.Value)));
        return Html.Of($"""
            <figure class="chart">
            <span class="idle">{Number(high)}</span>
            <svg viewBox="0 0 {Width:0} {Height:0}" preserveAspectRatio="none" role="img" aria-label="{label}">{lines.Select((line, index) => Line(line, index))}</svg>
            <span class="idle">{Number(low)}</span>
            <figcaption>{ResourceMarkup.Time(from)} {ResourceMarkup.Time(until)}</figcaption>
            </figure>
            """);

        Html Line(IReadOnlyList<(DateTime Time, double Value)> line, int index)
        {
            var points = line.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Time):0.#},{Y(point.Value):0.#}"));
            return Html.Of($"""<polyline class="s{index % Colours}" points="{string.Join(' ', points)}"/>""");
        }

        double X(DateTime time) => until == from ? Width : (time - from) / (until - from) * Width;

        double Y(double value) => high == low ? Height : (high - value) / (high - low) * Height;
    }

    /// <summary>The mark of a line in the table beside it.</summary>
    public static Html Mark(int index) => Html.Of($"""<svg viewBox="0 0 14 10" class="mark" aria-hidden="true"><rect class="c{index % Colours}" width="14" height="10"/></svg>""");

    /// <summary>A value in as many digits as matter.</summary>
    public static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "#,0" : "0.#####", CultureInfo.InvariantCulture);
}
