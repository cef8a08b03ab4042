using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Yarp.ReverseProxy.Model;

namespace Gateway.Web;

/// <summary>Compresses the responses of services, route by route.</summary>
internal static class RouteCompression
{
    private const string Metadata = "Compress";

    public static void AddRouteCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["application/json", "text/csv"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    /// <summary>
    /// Compresses responses to GET on routes with the metadata <c>{ "Compress": "true" }</c>. The size of a compressed response reveals its
    /// content to somebody who can place guesses beside a secret and watch (BREACH): so never pages with a form or a token, and never the
    /// response to a change, which may hold a link to set a password. Lists hold nothing of that kind, and another site's requests bring
    /// no cookie along (SameSite).
    /// </summary>
    public static void UseRouteCompression(this WebApplication app) => app.UseWhen(
        context => HttpMethods.IsGet(context.Request.Method)
            && context.GetEndpoint()?.Metadata.GetMetadata<RouteModel>()?.Config.Metadata?.GetValueOrDefault(Metadata) is "true",
        compressed => compressed.UseResponseCompression());
}
