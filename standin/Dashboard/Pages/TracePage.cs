using Aspire.Hosting.Dashboard.Access;
using Aspire.Hosting.Dashboard.Markup;
using Aspire.Hosting.Dashboard.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>A trace as a waterfall: when each of its parts began and ended.</summary>
internal sealed class TracePage(TelemetryStore store, Layout layout)
{
    private const int DeepestIndent = 12;

    /// <summary>How wide a bar is that lasts as long as the trace.</summary>
    private const double Width = 1000;

    public void Map(WebApplication app) => app.MapGet("/traces/{id}", context => store.Find(context.GetRouteValue("id") as string) switch
    {
        null => layout.WriteNotFoundAsync(context),
        var trace when context.Request.IsForEvents() =>
            LiveStream.WriteAsync(context, () => Content(store.Find(trace.Id) ?? trace), store.Changed.WatchAsync, app.Lifetime.ApplicationStopping),
        var trace => layout.WriteAsync(context, $"{trace.Root.Resource}: {trace.Root.Name}", Html.Of($"<div data-live>{Content(trace)}</div>")),
    });

    private static Html Content(Trace trace)
    {
        var resources = trace.Resources.ToList();
        return Html.Of($"""
            <p id="facts" data-part>{ResourceMarkup.Time(trace.Start)} · {TelemetryMarkup.Duration(trace.Duration)} · {trace.Spans.Count} spans · <a href="/logs?level=Trace&amp;trace={trace.Id}">Logs</a></p>
            <p id="legend" data-part>{resources.Select((name, index) => Html.Of($"""<span class="legend">{Bar(0, Width, index)}{name}</span> """))}</p>
            {trace.Tree().Select(entry => Row(entry.Span, entry.Depth, trace, resources.IndexOf(entry.Span.Resource)))}
            """);
    }

    private static Html Row(Span span, int depth, Trace trace, int colour)
    {
        var whole = Math.Max(trace.Duration.Ticks, 1);
        return Html.Of($"""
            <details id="span-{span.Id}" data-part class="entry span">
            <summary><span class="d{Math.Min(depth, DeepestIndent)} text">{span.Name}{(span.HasFailed ? Html.Of($" <b class=\"bad\">error</b>") : Html.Empty)}</span>
            {Bar((span.Start - trace.Start).Ticks * Width / whole, span.Duration.Ticks * Width / whole, colour)}
            <span class="idle">{TelemetryMarkup.Duration(span.Duration)}</span></summary>
            {TelemetryMarkup.Facts([new("Resource", span.Resource), new("Source", span.Scope), new("Kind", span.Kind), new("Started after", TelemetryMarkup.Duration(span.Start - trace.Start)), .. span.Attributes])}
            </details>
            """);
    }

    private static Html Bar(double from, double length, int colour) => Html.Of(
        $"""<svg viewBox="0 0 {Width:0} 10" preserveAspectRatio="none" aria-hidden="true"><rect class="c{colour % Chart.Colours}" x="{from:0.##}" width="{Math.Max(length, 2):0.##}" height="10"/></svg>""");
}
