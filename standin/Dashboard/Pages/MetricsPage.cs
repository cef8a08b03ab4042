using Aspire.Hosting.Dashboard.Access;
using Aspire.Hosting.Dashboard.Markup;
using Aspire.Hosting.Dashboard.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>An instrument of a service as a chart, a line for each of its series.</summary>
internal sealed class MetricsPage(MetricStore store, Layout layout)
{
    public void Map(WebApplication app) => app.MapGet("/metrics", context =>
    {
        var query = context.Request.Query;
        Html Now() => Content(query["resource"], query["instrument"]);
        return context.Request.IsForEvents()
            ? LiveStream.WriteAsync(context, Now, store.Changed.WatchAsync, app.Lifetime.ApplicationStopping)
            : layout.WriteAsync(context, "Metrics", Html.Of($"<div data-live>{Now()}</div>"));
    });

    private Html Content(string? wantedResource, string? wantedName)
    {
        var (resource, name) = Choose(wantedResource, wantedName);
        return Html.Of($"""
            <form class="filter" id="filter" data-part>
              <label>Resource <select name="resource" data-submit>{TelemetryMarkup.Options(store.Resources, resource)}</select></label>
              <label>Instrument <select name="instrument" data-submit>{TelemetryMarkup.Options(store.NamesOf(resource), name)}</select></label>
              <button>Show</button>
            </form>
            {ChartOf(store.Find(resource, name))}
            """);
    }

    /// <summary>What is asked for, else the first that there is: another service may not have the instrument.</summary>
    private (string? Resource, string? Name) Choose(string? resource, string? name)
    {
        var chosen = OneOf(store.Resources, resource);
        return (chosen, OneOf(store.NamesOf(chosen), name));

        static string? OneOf(IReadOnlyList<string> choices, string? wanted) => choices.Count == 0 || choices.Contains(wanted) ? wanted : choices[0];
    }

    private static Html ChartOf(Instrument? instrument)
    {
        if (instrument is null)
        {
            return Html.Of($"""<p id="chart" data-part class="idle">No metrics.</p>""");
        }

        var metric = instrument.Metric;
        var unit = metric.Unit.Length == 0 ? "" : $"{metric.Unit}, ";
        var lines = instrument.Series.Select(series => instrument.ValuesOf(series.Points).ToArray()).ToArray();
        return Html.Of($"""
            <div id="chart" data-part>
            <h2>{metric.Name}</h2>
            <p>{metric.Description} <span class="idle">({unit}{instrument.Meaning})</span></p>
            {Chart.Of(lines, $"{metric.Name} over time")}
            <table role="table">
            <thead><tr role="row"><th scope="col">Series</th><th scope="col">Last</th></tr></thead>
            <tbody>{instrument.Series.Select((series, index) => Html.Of($"""
                <tr role="row"><th scope="row">{Chart.Mark(index)}{series.Name}</th><td role="cell" class="number">{(lines[index] is [.., var last] ? Chart.Number(last.Value) : "")}</td></tr>
                """))}</tbody>
            </table>
            </div>
            """);
    }
}
