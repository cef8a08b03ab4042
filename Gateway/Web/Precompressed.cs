using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Gateway.Web;

/// <summary>Files that the build has compressed already: <c>index.js.br</c> and <c>index.js.gz</c> beside <c>index.js</c>.</summary>
internal static class Precompressed
{
    // The smaller one first.
    private static readonly (string Coding, string Extension)[] Forms = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Serves the smallest form that the client accepts. Call it before the static files.</summary>
    public static void UsePrecompressed(this IApplicationBuilder app, IFileProvider files) => app.Use((context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            var accepted = context.Request.GetTypedHeaders().AcceptEncoding;
            foreach (var (coding, extension) in Forms)
            {
                var form = context.Request.Path.Value + extension;
                if (accepted.Any(value => value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && value.Quality is null or > 0)
                    && files.GetFileInfo(form).Exists)
                {
                    context.Request.Path = form;
                    break;
                }
            }
        }

        return next(context);
    });

    public static void Describe(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        foreach (var (coding, _) in Forms.Where(form => file.File.Name.EndsWith(form.Extension, StringComparison.Ordinal)))
        {
            headers.ContentEncoding = coding;
        }
    }

    /// <summary>Gives a compressed file the type of the file itself.</summary>
    public sealed class ContentTypes : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider _types = new();

        public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType)
        {
            var extension = Forms.Select(form => form.Extension).FirstOrDefault(extension => subpath.EndsWith(extension, StringComparison.Ordinal), "");
            return _types.TryGetContentType(subpath[..^extension.Length], out contentType);
        }
    }
}
