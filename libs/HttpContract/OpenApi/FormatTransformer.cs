using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HttpContract.OpenApi;

/// <summary>Describes the formats that endpoints offer beside JSON; but CSV, as clients would have to tell lists in two types apart.</summary>
internal sealed class FormatTransformer : IOpenApiOperationTransformer
{
    private static readonly string Ok = StatusCodes.Status200OK.ToString(CultureInfo.InvariantCulture);

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var formats = context.Description.ActionDescriptor.EndpointMetadata.OfType<OffersAttribute>().FirstOrDefault();
        if (formats is not null && operation.Responses?.GetValueOrDefault(Ok)?.Content is { } content)
        {
            foreach (var type in formats.Types.Where(type => type != MediaTypes.Csv))
            {
                content[type] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } };
            }
        }

        return Task.CompletedTask;
    }
}
