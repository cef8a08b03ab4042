using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Aspire.Hosting.Dashboard;

/// <summary>The dashboard's script, style and icon, which are in the assembly.</summary>
internal static class Assets
{
    private static readonly (string Name, string Type)[] s_assets =
        [("dashboard.js", "text/javascript; charset=utf-8"), ("dashboard.css", "text/css; charset=utf-8"), ("icon.svg", "image/svg+xml")];

    public static void Map(WebApplication app)
    {
        foreach (var (name, type) in s_assets)
        {
            app.MapGet($"/assets/{name}", context =>
                Results.Stream(typeof(Assets).Assembly.GetManifestResourceStream($"dashboard/{name}")!, type).ExecuteAsync(context));
        }
    }
}
