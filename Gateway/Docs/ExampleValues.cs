using System.Text.Json.Nodes;

namespace Gateway.Docs;

/// <summary>Values that fit a schema, and that people understand.</summary>
/// <param name="schemas">The document's schemas by name.</param>
internal sealed class ExampleValues(JsonObject schemas)
{
    private const int Deepest = 8;

    private static readonly Dictionary<string, JsonNode> ByName = new()
    {
        ["username"] = "ada",
        ["name"] = "ada",
        ["email"] = "ada@example.com",
        ["role"] = "member",
        ["password"] = "correct horse battery staple",
        ["status"] = "open",
        ["number"] = "INV-2026-000123",
        ["currency"] = "USD",
        ["description"] = "Consulting",
        ["memo"] = "Thank you.",
        ["quantity"] = "2",
        ["unit_price"] = "60.00",
        ["tax_rate"] = "0",
        ["tax"] = "0.00",
        ["paid"] = "0.00",
        ["credited"] = "0.00",
        ["amount"] = "120.00",
        ["subtotal"] = "120.00",
        ["balance"] = "120.00",
        ["outstanding"] = "120.00",
        ["reason"] = "Agreed by phone.",
        ["method"] = "bank transfer",
        ["reference"] = "RF18 5390 0754 7034",
        ["action"] = "updated",
        ["month"] = "2026-11",
    };

    /// <summary>Makes one.</summary>
    /// <param name="schema">What it must fit.</param>
    /// <param name="name">What the member is called that it is for.</param>
    /// <param name="depth">How deep in the example it stands.</param>
    public JsonNode? Of(JsonObject schema, string name, int depth = 0)
    {
        if ((schema["example"] ?? schema["const"] ?? (schema["examples"] as JsonArray)?.FirstOrDefault()) is { } given)
        {
            return given.DeepClone();
        }

        if (depth > Deepest)
        {
            return null;
        }

        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            return schemas[reference[(reference.LastIndexOf('/') + 1)..]] is JsonObject target ? Of(target, name, depth + 1) : null;
        }

        if ((schema["oneOf"] ?? schema["anyOf"] ?? schema["allOf"]) is JsonArray choices)
        {
            return choices.OfType<JsonObject>().FirstOrDefault(choice => TypeOf(choice) != "null") is { } choice ? Of(choice, name, depth + 1) : null;
        }

        return TypeOf(schema) switch
        {
            "object" => Members(schema, depth),
            "array" => new JsonArray(schema["items"] is JsonObject items ? Of(items, name, depth + 1) : null),
            "boolean" => name is not ("overdue" or "deleted"),
            "integer" or "number" => schema["minimum"]?.DeepClone() ?? 1,
            _ => Text(schema, name),
        };
    }

    private JsonObject Members(JsonObject schema, int depth)
    {
        var example = new JsonObject();
        foreach (var (name, member) in schema["properties"] as JsonObject ?? [])
        {
            if (member is JsonObject of)
            {
                example[name] = Of(of, name, depth + 1);
            }
        }

        return example;
    }

    private static JsonNode Text(JsonObject schema, string name)
    {
        if (schema["enum"] is JsonArray { Count: > 0 } values)
        {
            return values.FirstOrDefault(value => ByName.TryGetValue(name, out var usual) && JsonNode.DeepEquals(value, usual)) is { } usual
                ? usual.DeepClone()
                : values[0]!.DeepClone();
        }

        return schema["format"]?.GetValue<string>() switch
        {
            "date-time" => "2026-11-24T09:30:00Z",
            "date" => "2026-11-24",
            "email" => "ada@example.com",
            "uri" => "https://app.example.com/",
            _ => ByName.TryGetValue(name, out var value) ? value.DeepClone() : "text",
        };
    }

    /// <summary>The one type, or the one besides null; text where numbers are taken as well.</summary>
    private static string? TypeOf(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => types.Select(type => type!.GetValue<string>()) is var all && all.Contains("string") ? "string" : all.FirstOrDefault(type => type != "null"),
        JsonValue type => type.GetValue<string>(),
        _ => schema.ContainsKey("properties") ? "object" : "string",
    };
}
