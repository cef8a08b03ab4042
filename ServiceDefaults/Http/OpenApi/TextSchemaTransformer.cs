using System.Reflection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ServiceDefaults.Http.OpenApi;

/// <summary>Describes the types that bear a <see cref="TextSchemaAttribute"/>.</summary>
internal sealed class TextSchemaTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type.GetCustomAttribute<TextSchemaAttribute>() is { } text)
        {
            schema.Type = text.OrNumber ? JsonSchemaType.String | JsonSchemaType.Number : JsonSchemaType.String;
            schema.Description = text.Description;
            schema.MaxLength = text.MaxLength == 0 ? null : text.MaxLength;
            schema.Format = text.Format;
            schema.Pattern = text.Pattern;
            schema.Properties = null;
            schema.Required = null;
        }

        return Task.CompletedTask;
    }
}
