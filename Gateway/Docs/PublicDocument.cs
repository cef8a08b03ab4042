using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing.Template;
using Yarp.ReverseProxy;

namespace Gateway.Docs;

/// <summary>A service's OpenAPI document as it holds for callers of the gateway.</summary>
internal static class PublicDocument
{
    private const string Prefix = "/api";

    /// <summary>
    /// The public paths of what the gateway has a route for, who may call, what the gateway itself may answer, and an example of
    /// everything.
    /// </summary>
    public static JsonObject From(Stream document, IProxyStateLookup routes)
    {
        var api = JsonNode.Parse(document)!.AsObject();
        var listed = routes.GetRoutes()
            .Where(route => route.Config.Transforms?.Any(transform => transform.ContainsKey("PublicPrefix")) is true)
            .Select(route => new TemplateMatcher(TemplateParser.Parse(route.Config.Match.Path!), []))
            .ToList();
        var paths = new JsonObject();
        foreach (var (path, operations) in api["paths"]!.AsObject().Where(path => listed.Any(route => route.TryMatch(Prefix + path.Key, []))))
        {
            paths[Prefix + path] = operations!.DeepClone();
        }

        api["paths"] = paths;
        api["servers"] = new JsonArray(new JsonObject { ["url"] = "/" });
        DocumentSecurity.AddTo(api);
        DocumentProblems.AddTo(api);
        DocumentExamples.AddTo(api);
        RemoveUnused(api["components"]!["schemas"]!.AsObject(), api);
        return api;
    }

    /// <summary>Every operation of a document.</summary>
    public static IEnumerable<JsonObject> OperationsOf(JsonObject api) =>
        api["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .Select(member => member.Value)
            .OfType<JsonObject>()
            .Where(operation => operation.ContainsKey("responses"));

    /// <summary>What only paths speak of that are not public.</summary>
    private static void RemoveUnused(JsonObject schemas, JsonObject api)
    {
        while (true)
        {
            var text = api.ToJsonString();
            var unused = schemas.Select(schema => schema.Key)
                .Where(name => !text.Contains($"\"#/components/schemas/{name}\"", StringComparison.Ordinal)).ToList();
            if (unused.Count == 0)
            {
                return;
            }

            unused.ForEach(name => schemas.Remove(name));
        }
    }
}
