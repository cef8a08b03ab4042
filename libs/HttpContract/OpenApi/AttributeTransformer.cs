using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HttpContract.OpenApi;

/// <summary>
/// Describes what bears a <see cref="TextSchemaAttribute"/>, <see cref="ExampleAttribute"/> or <see cref="QueryNumberAttribute"/>, and
/// members that null clears.
/// </summary>
internal sealed class AttributeTransformer : IOpenApiSchemaTransformer
{
    /// <summary>Marks a member of a body that may be null.</summary>
    internal const string NullClears = "null-clears";

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        var clearable = IsOptional(type);
        type = clearable ? type.GetGenericArguments()[0] : type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.GetCustomAttribute<TextSchemaAttribute>() is { } text)
        {
            Describe(schema, text);
        }
        else if (clearable)
        {
            Describe(schema, new TextSchemaAttribute("") { Format = type == typeof(DateOnly) ? "date" : null });
            schema.Type = type == typeof(int) ? JsonSchemaType.Integer : schema.Type;
        }

        if (clearable)
        {
            schema.Type |= JsonSchemaType.Null;
            schema.Metadata = new Dictionary<string, object> { [NullClears] = true };
        }

        var member = context.JsonPropertyInfo?.AttributeProvider as MemberInfo;
        if ((member?.GetCustomAttribute<ExampleAttribute>() ?? type.GetCustomAttribute<ExampleAttribute>()) is { } example)
        {
            schema.Examples = [example.IsJson ? JsonNode.Parse((string)example.Value)! : JsonSerializer.SerializeToNode(example.Value)!];
        }

        if (NumberOf(context.ParameterDescription) is { } number)
        {
            Describe(schema.Items as OpenApiSchema ?? schema, number);
        }

        return Task.CompletedTask;
    }

    /// <summary>Whether null clears what is of this type.</summary>
    internal static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    private static QueryNumberAttribute? NumberOf(ApiParameterDescription? parameter) =>
        (parameter?.ParameterDescriptor as IParameterInfoParameterDescriptor)?.ParameterInfo.GetCustomAttribute<QueryNumberAttribute>();

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

    private static void Describe(OpenApiSchema schema, QueryNumberAttribute number)
    {
        schema.Type = JsonSchemaType.Integer;
        schema.Minimum = number.Least.ToString(CultureInfo.InvariantCulture);
        schema.Maximum = number.Most == long.MaxValue ? null : number.Most.ToString(CultureInfo.InvariantCulture);
        schema.Default = number.Preset == 0 ? null : JsonValue.Create(number.Preset);
    }
}
