using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Scalar.AspNetCore;
using Yarp.ReverseProxy;

namespace Gateway.Docs;

/// <summary>The API reference at <c>/docs</c>, and the documents that it shows at <c>/openapi/</c>.</summary>
internal static class ApiReference
{
    private const string Path = "/docs";

    private static readonly string[] Services = ["users", "billing"];

    /// <summary>
    /// Open to all: the documents have nobody's data in them. Scalar's script comes out of its package; the page that starts it is our
    /// own, since Scalar's has an inline script.
    /// </summary>
    public static void MapApiReference(this WebApplication app)
    {
        foreach (var service in Services)
        {
            var document = new Lazy<(byte[] Json, EntityTagHeaderValue Tag)>(() => Create(service, app.Services.GetRequiredService<IProxyStateLookup>()));
            app.MapGet($"/openapi/{service}.json", (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "no-cache";
                return TypedResults.Bytes(document.Value.Json, "application/json", entityTag: document.Value.Tag);
            }).AllowAnonymous().RequireRateLimiting("api");
        }

        app.MapGet($"{Path}/page.js", () => Resource("page.js", "text/javascript")).AllowAnonymous().RequireRateLimiting("api");
        app.MapScalarApiReference(Path).AllowAnonymous().RequireRateLimiting("api").Add(endpoint =>
        {
            if (endpoint is RouteEndpointBuilder route && route.RoutePattern.RawText!.EndsWith("{documentName?}", StringComparison.Ordinal))
            {
                route.RequestDelegate = context => Resource("page.html", "text/html; charset=utf-8").ExecuteAsync(context);
            }
        });
    }

    private static (byte[] Json, EntityTagHeaderValue Tag) Create(string service, IProxyStateLookup routes)
    {
        using var stream = Open($"{service}.json");
        var json = JsonSerializer.SerializeToUtf8Bytes(PublicDocument.From(stream, routes));
        return (json, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(json))}\""));
    }

    private static FileStreamHttpResult Resource(string name, string type) => TypedResults.Stream(Open(name), type);

    private static Stream Open(string name) =>
        typeof(ApiReference).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no resource {name}.");
}
