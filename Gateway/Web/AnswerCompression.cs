using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Yarp.ReverseProxy.Model;

namespace Gateway.Web;

/// <summary>Compresses what services answer.</summary>
internal static class AnswerCompression
{
    private const string Metadata = "Compress";

    public static void AddAnswerCompression(this WebApplicationBuilder builder)
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
    /// Compresses answers to GET on routes with the metadata <c>{ "Compress": "true" }</c>. The size of a compressed answer tells what
    /// is in it to somebody who can put guesses beside a secret and watch (BREACH): so never pages with a form or a token, and
    /// never the answer to a change, which may hold a link to set a password. Lists hold nothing of that kind, and another site's
    /// requests bring no cookie along (SameSite).
    /// </summary>
    public static void UseAnswerCompression(this WebApplication app) => app.UseWhen(
        context => HttpMethods.IsGet(context.Request.Method)
            && context.GetEndpoint()?.Metadata.GetMetadata<RouteModel>()?.Config.Metadata?.GetValueOrDefault(Metadata) is "true",
        compressed => compressed.UseResponseCompression());
}
