using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ServiceDefaults.Http.OpenApi;

/// <summary>What is null in code because a request leaves it away is optional in the document, not null: null is refused.</summary>
internal sealed class OptionalMembersTransformer : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var bodies = document.Paths.Values
            .SelectMany(path => path.Operations ?? [])
            .SelectMany(operation => operation.Value.RequestBody?.Content?.Values.ToList() ?? [])
            .Select(content => content.Schema)
            .OfType<OpenApiSchemaReference>()
            .Select(reference => document.Components?.Schemas?[reference.Reference.Id!])
            .OfType<OpenApiSchema>();
        foreach (var body in bodies)
        {
            body.Properties = body.Properties?.ToDictionary(member => member.Key, member => WithoutNull(member.Value));
        }

        return Task.CompletedTask;
    }

    private static IOpenApiSchema WithoutNull(IOpenApiSchema member)
    {
        if (member is OpenApiSchema schema)
        {
            schema.Type &= ~JsonSchemaType.Null;
        }

        return member.OneOf?.FirstOrDefault(choice => choice.Type != JsonSchemaType.Null) ?? member;
    }
}
