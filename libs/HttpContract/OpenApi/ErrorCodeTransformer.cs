using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HttpContract.OpenApi;

/// <summary>Lists the codes of errors once, among the document's components.</summary>
internal sealed class ErrorCodeTransformer(IReadOnlyList<string> codes) : IOpenApiDocumentTransformer
{
    private const string Name = "ErrorCode";
    private const string Member = "code";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.AddComponent(Name, new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Description = "What is wrong, for programs: a code never changes its meaning, but new ones may come.",
            Enum = [.. codes.Select(code => JsonValue.Create(code))],
        });
        foreach (var schema in document.Components!.Schemas!.Values.OfType<OpenApiSchema>())
        {
            Refer(schema, document);
        }

        return Task.CompletedTask;
    }

    private static void Refer(OpenApiSchema schema, OpenApiDocument document)
    {
        if (schema.Properties?.ContainsKey("traceId") is true)
        {
            schema.Properties[Member] = new OpenApiSchemaReference(Name, document);
            if (schema.Properties.TryGetValue("codes", out var codes) && codes.AdditionalProperties?.Items?.Properties is { } error)
            {
                error[Member] = new OpenApiSchemaReference(Name, document);
            }
        }
    }
}
