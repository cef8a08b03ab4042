using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HttpContract.OpenApi;

/// <summary>Describes problems as they are sent: their members are there or not, but never null, and each has its trace id.</summary>
internal sealed class ProblemSchemaTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo is null && context.JsonTypeInfo.Type.IsAssignableTo(typeof(ProblemDetails)))
        {
            foreach (var member in schema.Properties?.Values.OfType<OpenApiSchema>() ?? [])
            {
                member.Type &= ~JsonSchemaType.Null;
            }

            schema.Properties ??= new Dictionary<string, IOpenApiSchema>();
            schema.Properties["traceId"] = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Description = "The id by which the request is found in logs and traces.",
            };
            schema.Required = new HashSet<string> { "title", "status", "traceId" };
        }

        return Task.CompletedTask;
    }
}
