using System.Reflection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using HttpContract.Fields;

namespace HttpContract.OpenApi;

/// <summary>Describes the types that bear a <see cref="TextSchemaAttribute"/>, and members that null clears.</summary>
internal sealed class TextSchemaTransformer : IOpenApiSchemaTransformer
{
    /// <summary>Marks a member of a body that may be null.</summary>
    internal const string NullClears = "null-clears";

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        var clearable = IsGiven(type);
        type = clearable ? type.GetGenericArguments()[0] : type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.GetCustomAttribute<TextSchemaAttribute>() is { } text)
        {
            Describe(schema, text);
        }
        else if (clearable)
        {
            Describe(schema, new("") { Format = type == typeof(DateOnly) ? "date" : null });
        }

        if (clearable)
        {
            schema.Type |= JsonSchemaType.Null;
            schema.Metadata = new Dictionary<string, object> { [NullClears] = true };
        }

        return Task.CompletedTask;
    }

    /// <summary>Whether null clears what is of this type.</summary>
    internal static bool IsGiven(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Given<>);

    private static void Describe(OpenApiSchema schema, TextSchemaAttribute text)
    {
        schema.Type = text.OrNumber ? JsonSchemaType.String | JsonSchemaType.Number : JsonSchemaType.String;
        schema.Description = text.Description.Length == 0 ? schema.Description : text.Description;
        schema.MaxLength = text.MaxLength == 0 ? null : text.MaxLength;
        schema.Format = text.Format;
        schema.Pattern = text.Pattern;
        schema.Properties = null;
        schema.Required = null;
    }
}
