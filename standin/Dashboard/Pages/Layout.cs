using Aspire.Hosting.Dashboard.Markup;
using Microsoft.AspNetCore.Http;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>What is around every page.</summary>
internal sealed class Layout(string applicationName)
{
    private static readonly (string Path, string Name)[] s_pages = [("/", "Resources"), ("/console", "Console"), ("/logs", "Structured logs"), ("/traces", "Traces"), ("/metrics", "Metrics")];

    /// <summary>Writes a page.</summary>
    /// <param name="context">Whose response it is.</param>
    /// <param name="title">The page's heading.</param>
    /// <param name="content">What is below the heading.</param>
    /// <param name="withNavigation">Whether the other pages can be reached from it.</param>
    public Task WriteAsync(HttpContext context, string title, Html content, bool withNavigation = true)
    {
        var path = context.Request.Path.Value;
        var links = s_pages.Select(page => Html.Of($"""<a href="{page.Path}"{(path == page.Path ? Html.Of($" aria-current=\"page\"") : Html.Empty)}>{page.Name}</a>"""));
        var markup = Html.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>{title} – {applicationName}</title>
              <link rel="icon" href="/assets/icon.svg">
              <link rel="stylesheet" href="/assets/dashboard.css">
              <script src="/assets/dashboard.js" defer></script>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <header><strong>{applicationName}</strong>{(withNavigation ? Html.Of($"<nav aria-label=\"Pages\">{links}</nav>") : Html.Empty)}<span id="connection" role="status"></span></header>
            <main id="main">
            <h1>{title}</h1>
            <p id="notice" role="status"></p>
            {content}
            </main>
            </body>
            </html>
            """);
        return Results.Content(markup.ToString(), "text/html; charset=utf-8", statusCode: context.Response.StatusCode).ExecuteAsync(context);
    }

    /// <summary>Writes that there is no such page.</summary>
    public Task WriteNotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return WriteAsync(context, "Not found", Html.Of($"""<p>There is nothing at {context.Request.Path}{context.Request.QueryString.Value}.</p><p><a href="/">Resources</a></p>"""));
    }
}
