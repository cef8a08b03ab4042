using Aspire.Hosting.Dashboard.Access;
using Aspire.Hosting.Dashboard.Markup;
using Aspire.Hosting.Dashboard.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>The structured logs of all services, the newest first.</summary>
internal sealed class LogsPage(TelemetryStore store, Layout layout)
{
    private static readonly string[] s_levels = [.. Enumerable.Range(0, (int)LogLevel.Critical + 1).Select(level => ((LogLevel)level).ToString())];

    public void Map(WebApplication app) => app.MapGet("/logs", context =>
    {
        var filter = new Filter(context.Request.Query);
        return context.Request.IsForEvents()
            ? LiveStream.WriteAsync(context, () => Content(filter), store.Changed.WatchAsync, app.Lifetime.ApplicationStopping)
            : layout.WriteAsync(context, "Structured logs", Html.Of($"""
                <form class="filter">
                  <label>Resource <select name="resource" data-submit><option value="">All</option>{TelemetryMarkup.Options(store.Logs.Select(log => log.Resource).Append(filter.Resource).Where(name => name.Length > 0).Distinct().Order(), filter.Resource)}</select></label>
                  <label>Level <select name="level" data-submit>{TelemetryMarkup.Options(s_levels, filter.Level.ToString())}</select></label>
                  <label>Text <input name="text" value="{filter.Text}"></label>
                  <label>Trace <input name="trace" value="{filter.Trace}"></label>
                  <button>Filter</button>
                </form>
                <div data-live>{Content(filter)}</div>
                """));
    });

    private Html Content(Filter filter)
    {
        var found = store.Logs.Where(filter.Takes).ToArray();
        return Html.Of($"{TelemetryMarkup.Count(found.Length, "entries")}{found.Take(TelemetryMarkup.MaxRows).Select(Entry)}");
    }

    private static Html Entry(LogEntry entry) => Html.Of($"""
        <details id="log-{entry.Number}" data-part class="entry">
        <summary>{ResourceMarkup.Time(entry.Time)} <span class="{StyleOf(entry.Level)}">{entry.Level}</span> <strong>{entry.Resource}</strong> <span class="text">{entry.Message}</span></summary>
        {(entry.TraceId.Length == 0 ? Html.Empty : Html.Of($"<p><a href=\"/traces/{entry.TraceId}\">Trace</a></p>"))}
        {TelemetryMarkup.Facts([new("Category", entry.Category), .. entry.Attributes])}
        </details>
        """);

    private static string StyleOf(LogLevel level) => level switch
    {
        >= LogLevel.Error => "bad",
        LogLevel.Warning => "warn",
        _ => "idle",
    };

    /// <summary>Which entries are asked for.</summary>
    private sealed class Filter(IQueryCollection query)
    {
        public string Resource { get; } = query["resource"].ToString();

        public LogLevel Level { get; } = Enum.TryParse<LogLevel>(query["level"], out var level) ? level : LogLevel.Information;

        public string Text { get; } = query["text"].ToString();

        public string Trace { get; } = query["trace"].ToString().Trim();

        public bool Takes(LogEntry entry) =>
            entry.Level >= Level
            && (Resource.Length == 0 || entry.Resource == Resource)
            && (Trace.Length == 0 || entry.TraceId == Trace)
            && (Contains(entry.Message) || Contains(entry.Category) || entry.Attributes.Any(attribute => Contains(attribute.Value)));

        private bool Contains(string value) => value.Contains(Text, StringComparison.OrdinalIgnoreCase);
    }
}
