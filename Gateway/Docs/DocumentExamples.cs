using System.Text.Json.Nodes;

namespace Gateway.Docs;

/// <summary>An example of every body, made of its schema, so that it can never be out of date.</summary>
internal static class DocumentExamples
{
    public static void AddTo(JsonObject api)
    {
        var values = new ExampleValues(api["components"]?["schemas"] as JsonObject ?? []);
        foreach (var operation in PublicDocument.OperationsOf(api))
        {
            var answers = operation["responses"]!.AsObject().Select(response => response.Value?["content"] as JsonObject);
            foreach (var (type, media) in answers.Append(operation["requestBody"]?["content"] as JsonObject).SelectMany(content => content ?? []))
            {
                if (media is JsonObject body
                    && body["schema"] is JsonObject schema
                    && !type.StartsWith("text/", StringComparison.Ordinal)
                    && !body.ContainsKey("example")
                    && !body.ContainsKey("examples"))
                {
                    body["example"] = values.Of(schema, name: "");
                }
            }
        }
    }
}
