using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing.Template;
using Yarp.ReverseProxy;

namespace Gateway.Docs;

/// <summary>A service's OpenAPI document for callers of the gateway.</summary>
internal static class PublicDocument
{
    private const string Prefix = "/api";

    /// <summary>Keeps the paths that the gateway has a route for, under their public addresses.</summary>
    public static JsonObject From(Stream document, IProxyStateLookup routes)
    {
        var api = JsonNode.Parse(document)!.AsObject();
        var listed = routes.GetRoutes()
            .Where(route => route.Config.Transforms?.Any(transform => transform.ContainsKey("PublicPrefix")) is true)
            .Select(route => new TemplateMatcher(TemplateParser.Parse(route.Config.Match.Path!), []))
            .ToList();
        api["paths"] = new JsonObject(api["paths"]!.AsObject()
            .Where(path => listed.Any(route => route.TryMatch(Prefix + path.Key, [])))
            .Select(path => KeyValuePair.Create(Prefix + path.Key, path.Value?.DeepClone())));
        api["servers"] = new JsonArray(new JsonObject { ["url"] = "/" });
        return api;
    }
}
