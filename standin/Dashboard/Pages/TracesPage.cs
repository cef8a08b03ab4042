using Aspire.Hosting.Dashboard.Access;
using Aspire.Hosting.Dashboard.Markup;
using Aspire.Hosting.Dashboard.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>What was done for each request, the newest first.</summary>
internal sealed class TracesPage(TelemetryStore store, Layout layout)
{
    public void Map(WebApplication app) => app.MapGet("/traces", context =>
    {
        var (resource, text, onlyFailed) = (context.Request.Query["resource"].ToString(), context.Request.Query["text"].ToString(), context.Request.Query["failed"] == "on");
        Html Content() => Rows(trace =>
            (resource.Length == 0 || trace.Resources.Contains(resource))
            && (!onlyFailed || trace.Spans.Any(span => span.HasFailed))
            && trace.Spans.Any(span => span.Name.Contains(text, StringComparison.OrdinalIgnoreCase)));
        return context.Request.IsForEvents()
            ? LiveStream.WriteAsync(context, Content, store.Changed.WatchAsync, app.Lifetime.ApplicationStopping)
            : layout.WriteAsync(context, "Traces", Html.Of($"""
                <form class="filter">
                  <label>Resource <select name="resource" data-submit><option value="">All</option>{TelemetryMarkup.Options(store.Traces.SelectMany(trace => trace.Resources).Append(resource).Where(name => name.Length > 0).Distinct().Order(), resource)}</select></label>
                  <label>Name <input name="text" value="{text}"></label>
                  <label><input type="checkbox" name="failed" data-submit{(onlyFailed ? Html.Of($" checked") : Html.Empty)}> With errors</label>
                  <button>Filter</button>
                </form>
                <div data-live>{Content()}</div>
                """));
    });

    private Html Rows(Func<Trace, bool> isWanted)
    {
        var found = store.Traces.Where(isWanted).ToArray();
        return Html.Of($"""
            {TelemetryMarkup.Count(found.Length, "traces")}
            <table role="table" class="cards" id="traces" data-part>
            <thead><tr role="row"><th scope="col">Name</th><th scope="col">Started</th><th scope="col">Duration</th><th scope="col">Spans</th><th scope="col">Errors</th></tr></thead>
            <tbody>{found.Take(TelemetryMarkup.MaxRows).Select(Row)}</tbody>
            </table>
            """);
    }

    private static Html Row(Trace trace) => Html.Of($"""
        <tr role="row">
        <th scope="row"><a href="/traces/{trace.Id}" aria-label="{trace.Root.Resource}: {trace.Root.Name}">{trace.Root.Resource}: {trace.Root.Name}</a></th>
        <td role="cell" data-label="Started">{ResourceMarkup.Time(trace.Start)}</td>
        <td role="cell" data-label="Duration">{TelemetryMarkup.Duration(trace.Duration)}</td>
        <td role="cell" data-label="Spans">{string.Join(", ", trace.Spans.CountBy(span => span.Resource).Select(count => $"{count.Key} {count.Value}"))}</td>
        <td role="cell" data-label="Errors">{(trace.Spans.Count(span => span.HasFailed) is > 0 and var errors ? Html.Of($"<span class=\"bad\">{errors}</span>") : Html.Empty)}</td>
        </tr>
        """);
}
