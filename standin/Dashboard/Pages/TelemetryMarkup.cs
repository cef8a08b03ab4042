using Aspire.Hosting.Dashboard.Markup;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>How parts of the telemetry are shown.</summary>
internal static class TelemetryMarkup
{
    /// <summary>How many rows a list has at the most; a filter finds the others.</summary>
    public const int MaxRows = 100;

    /// <summary>Names with values.</summary>
    public static Html Facts(IEnumerable<KeyValuePair<string, string>> facts) =>
        Html.Of($"<dl>{facts.Where(fact => fact.Value.Length > 0).Select(fact => Html.Of($"<dt>{fact.Key}</dt><dd>{fact.Value}</dd>"))}</dl>");

    /// <summary>A duration in the unit that suits it.</summary>
    public static string Duration(TimeSpan duration) => duration switch
    {
        { TotalSeconds: >= 1 } => FormattableString.Invariant($"{duration.TotalSeconds:0.00} s"),
        { TotalMilliseconds: >= 1 } => FormattableString.Invariant($"{duration.TotalMilliseconds:0.0} ms"),
        _ => FormattableString.Invariant($"{duration.TotalMicroseconds:0} µs"),
    };

    /// <summary>The choices of a list, one of which is selected.</summary>
    public static Html Options(IEnumerable<string> choices, string? selected) => Html.Join(choices.Select(choice =>
        Html.Of($"<option{(choice == selected ? Html.Of($" selected") : Html.Empty)}>{choice}</option>")));

    /// <summary>How many of those that were found are shown.</summary>
    public static Html Count(int found, string what) => Html.Of(
        $"""<p id="count" data-part class="idle">{(found == 0 ? $"No {what}." : found > MaxRows ? $"The newest {MaxRows} of {found} {what}." : $"{found} {what}.")}</p>""");
}
