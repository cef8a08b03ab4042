using Microsoft.Net.Http.Headers;

namespace Gateway.Web;

/// <summary>The web app's build, from <c>wwwroot</c>; in development its own server stands before it.</summary>
internal static class WebFiles
{
    private const string Page = "/index.html";

    public static void UseWebFiles(this WebApplication app) => app.UseWhen(
        // Static files leave a request alone that has a route; then the path must stay as it is.
        context => context.GetEndpoint()?.RequestDelegate is null,
        files => files.UseFiles(app));

    /// <summary>Every address of the app that is not a file is its page: the app itself routes from there.</summary>
    public static void MapWebFallback(this WebApplication app)
    {
        var page = ((IEndpointRouteBuilder)app).CreateApplicationBuilder();
        page.Use((context, next) =>
        {
            context.Request.Path = Page;
            context.SetEndpoint(null);
            return next(context);
        });
        page.UseFiles(app);
        app.MapFallback("{*path:nonfile}", page.Build())
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]))
            .AllowAnonymous();
    }

    private static void UseFiles(this IApplicationBuilder files, WebApplication app)
    {
        files.UsePrecompressed(app.Environment.WebRootFileProvider);
        files.UseStaticFiles(new StaticFileOptions
        {
            ContentTypeProvider = new Precompressed.ContentTypes(),
            OnPrepareResponse = file =>
            {
                Precompressed.Describe(file);
                // The build puts a hash of the content into the name of everything below /assets; the rest may change any time.
                file.Context.Response.Headers[HeaderNames.CacheControl] =
                    file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
            },
        });
    }
}
