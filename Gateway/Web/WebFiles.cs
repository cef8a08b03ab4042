using Microsoft.Net.Http.Headers;

namespace Gateway.Web;

/// <summary>The web app's build, from <c>wwwroot</c>; in development its own server stands before it.</summary>
internal static class WebFiles
{
    private const string Page = "index.html";

    /// <summary>Serves the files of the build.</summary>
    public static void UseWebFiles(this WebApplication app) => app.UseStaticFiles(CacheByName());

    /// <summary>Every address of the app that is not a file is its page: the app itself routes from there.</summary>
    public static void MapWebFallback(this WebApplication app) => app.MapFallbackToFile(Page, CacheByName()).AllowAnonymous();

    /// <summary>The build puts a hash of the content into the name of everything below <c>/assets</c>; the rest may change any time.</summary>
    private static StaticFileOptions CacheByName() => new()
    {
        OnPrepareResponse = file => file.Context.Response.Headers[HeaderNames.CacheControl] =
            file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
    };
}
