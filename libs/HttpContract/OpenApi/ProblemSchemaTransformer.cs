using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HttpContract.OpenApi;

/// <summary>Describes problems as they are sent: with a code and a trace id, and members that are present or absent but never null.</summary>
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
            schema.Properties["code"] = new OpenApiSchema { Type = JsonSchemaType.String };
            schema.Properties["params"] = Params();
            if (schema.Properties.ContainsKey("errors"))
            {
                schema.Properties["codes"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Description = "The code of each error in errors, at the same place.",
                    AdditionalProperties = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Array,
                        Items = new OpenApiSchema
                        {
                            Type = JsonSchemaType.Object,
                            Properties = new Dictionary<string, IOpenApiSchema> { ["code"] = new OpenApiSchema { Type = JsonSchemaType.String }, ["params"] = Params() },
                            Required = new HashSet<string> { "code" },
                        },
                    },
                };
            }

            schema.Required = new HashSet<string> { "title", "status", "code", "traceId" };
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Params() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "The values in the sentence, such as the largest length that is allowed.",
        AdditionalProperties = new OpenApiSchema(),
    };
}
