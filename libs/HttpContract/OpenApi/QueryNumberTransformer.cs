using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HttpContract.OpenApi;

/// <summary>Gives the query parameters that bear a <see cref="QueryNumberAttribute"/> their type and bounds.</summary>
internal sealed class QueryNumberTransformer : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var described in context.Description.ParameterDescriptions)
        {
            var source = (described.ParameterDescriptor as IParameterInfoParameterDescriptor)?.ParameterInfo;
            if (source?.GetCustomAttribute<QueryNumberAttribute>() is { } number
                && operation.Parameters?.FirstOrDefault(parameter => parameter.Name == described.Name) is OpenApiParameter parameter)
            {
                parameter.Schema = described.Type == typeof(string[])
                    ? new() { Type = JsonSchemaType.Array, Items = SchemaOf(number) }
                    : SchemaOf(number);
            }
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema SchemaOf(QueryNumberAttribute number) => new()
    {
        Type = JsonSchemaType.Integer,
        Minimum = number.Least.ToString(CultureInfo.InvariantCulture),
        Maximum = number.Most == long.MaxValue ? null : number.Most.ToString(CultureInfo.InvariantCulture),
        Default = number.Preset == 0 ? null : JsonValue.Create(number.Preset),
    };
}
