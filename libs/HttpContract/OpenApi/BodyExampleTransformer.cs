using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HttpContract.OpenApi;

/// <summary>Gives every body an example, made of those of its members.</summary>
internal sealed class BodyExampleTransformer : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var bodies = document.Paths.Values.SelectMany(path => path.Operations?.Values.ToList() ?? [])
            .SelectMany(operation => (operation.Responses ?? []).Values.Select(response => response.Content).Append(operation.RequestBody?.Content))
            .SelectMany(content => content?.ToList() ?? []);
        foreach (var (type, body) in bodies)
        {
            if (type != MediaTypes.Csv)
            {
                body.Example ??= Of(body.Schema!);
            }
        }

        return Task.CompletedTask;
    }

    private static JsonNode? Of(IOpenApiSchema schema) => schema switch
    {
        { Examples: [var example, ..] } => example.DeepClone(),
        { Enum: [var first, ..] } => first.DeepClone(),
        { OneOf: { Count: > 0 } choices } => Of(choices.First(choice => choice.Type != JsonSchemaType.Null)),
        { Items: { } items } => new JsonArray(Of(items)),
        { Format: "date-time" } => "2026-11-24T09:30:00Z",
        { Format: "date" } => "2026-11-24",
        { Type: { } type } when type.HasFlag(JsonSchemaType.Boolean) => true,
        { Type: { } type } when type.HasFlag(JsonSchemaType.Integer) => 1,
        { Type: { } type } when type.HasFlag(JsonSchemaType.Object) =>
            new JsonObject((schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))),
        _ => null,
    };
}
