using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Billing.Api.Money;

/// <summary>Lists the currencies in the OpenAPI document, from which the front end takes them: how many decimals each has, by its code.</summary>
internal sealed class CurrencySchemaTransformer : IOpenApiSchemaTransformer
{
    private const string Extension = "x-decimals";

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type == typeof(Currency) || context.JsonTypeInfo.Type == typeof(Currency?))
        {
            var decimals = new SortedDictionary<string, int>(Currencies.Exponents, StringComparer.Ordinal);
            schema.AddExtension(Extension, new JsonNodeExtension(JsonSerializer.SerializeToNode(decimals)!));
        }

        return Task.CompletedTask;
    }
}
