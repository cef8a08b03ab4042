using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HttpContract.OpenApi;

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
            .OfType<OpenApiSchema>()
            .ToList();
        foreach (var body in bodies.Concat(bodies.SelectMany(body => ItemsOf(body, document))).Distinct().ToList())
        {
            body.Properties = body.Properties?.ToDictionary(member => member.Key, member => WithoutNull(member.Value));
        }

        return Task.CompletedTask;
    }

    /// <summary>What the arrays of a body have as items.</summary>
    private static IEnumerable<OpenApiSchema> ItemsOf(OpenApiSchema body, OpenApiDocument document) => (body.Properties?.Values ?? [])
        .Select(member => member.Items)
        .OfType<OpenApiSchemaReference>()
        .Select(reference => document.Components?.Schemas?[reference.Reference.Id!])
        .OfType<OpenApiSchema>();

    private static IOpenApiSchema WithoutNull(IOpenApiSchema member)
    {
        if (member is OpenApiSchema { Metadata: { } marks } && marks.ContainsKey(AttributeTransformer.NullClears))
        {
            return member;
        }

        if (member is OpenApiSchema schema)
        {
            schema.Type &= ~JsonSchemaType.Null;
        }

        return member.OneOf?.FirstOrDefault(choice => choice.Type != JsonSchemaType.Null) ?? member;
    }
}
