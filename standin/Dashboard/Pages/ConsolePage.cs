using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard.Access;
using Aspire.Hosting.Dashboard.Markup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>What a resource's process writes, as it writes it.</summary>
internal sealed partial class ConsolePage(ResourceList resources, ResourceLoggerService loggers, Layout layout)
{
    private const int LinesPerEvent = 500;

    public void Map(WebApplication app) => app.MapGet("/console", context =>
    {
        var all = resources.All.Where(resource => resource.Resource is not ParameterResource).ToArray();
        var id = context.Request.Query["resource"].ToString() is { Length: > 0 } asked ? asked : all.FirstOrDefault()?.ResourceId;
        if (resources.Find(id) is not { } resource)
        {
            return layout.WriteNotFoundAsync(context);
        }

        return context.Request.IsForEvents()
            ? StreamAsync(context, resource.ResourceId, app.Lifetime.ApplicationStopping)
            : layout.WriteAsync(context, "Console", Html.Of($"""
                <form class="filter">
                  <label>Resource <select name="resource" data-submit>{TelemetryMarkup.Options(all.Select(choice => choice.ResourceId), resource.ResourceId)}</select></label>
                  <button>Show</button>
                  <label><input type="checkbox" id="follow" checked autocomplete="off"> Follow</label>
                </form>
                <div id="console" data-console tabindex="0" role="region" aria-label="Console of {resource.ResourceId}"></div>
                <noscript><p>The lines come by a script.</p></noscript>
                """));
    });

    private async Task StreamAsync(HttpContext context, string id, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var after = int.TryParse(context.Request.Headers["Last-Event-ID"], CultureInfo.InvariantCulture, out var last) ? last : 0;
        await LiveStream.WriteAsync(context, EventsAsync(id, after, ended.Token), ended.Token).ConfigureAwait(false);
    }

    /// <summary>The lines after one, which a page that was cut off has seen already.</summary>
    private async IAsyncEnumerable<SseItem<string>> EventsAsync(string id, int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var batch in loggers.WatchAsync(id).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var lines in batch.Where(line => line.LineNumber > after).Chunk(LinesPerEvent))
            {
                yield return new(Html.Join(lines.Select(Line)).ToString()) { EventId = lines[^1].LineNumber.ToString(CultureInfo.InvariantCulture) };
            }
        }
    }

    private static Html Line(LogLine line)
    {
        var time = line.Content[..line.Content.IndexOf(' ')];
        var text = Escapes().Replace(line.Content[(time.Length + 1)..], "");
        var at = DateTime.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        return Html.Of($"""<div class="line">{ResourceMarkup.Time(at)} {(line.IsErrorMessage ? Html.Of($"<b class=\"bad\">stderr</b> ") : Html.Empty)}<span>{text}</span></div>""");
    }

    /// <summary>What a terminal takes for colours, titles and the like.</summary>
    [GeneratedRegex(@"\x1B(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1B]*(\x07|\x1B\\)|[@-Z\\^_])", RegexOptions.ExplicitCapture)]
    private static partial Regex Escapes();
}
