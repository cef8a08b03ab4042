using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HttpContract.OpenApi;

/// <summary>The OpenAPI document of a service.</summary>
internal static class ContractDocument
{
    private const string ResponseSuffix = "Response";

    public static void AddContractDocument(this IServiceCollection services, string title, string description, Type errorCodes) =>
        services.AddOpenApi(options =>
        {
            options.CreateSchemaReferenceId = NameOf;
            options.AddSchemaTransformer<AttributeTransformer>();
            options.AddSchemaTransformer<ProblemSchemaTransformer>();
            options.AddOperationTransformer<HeaderTransformer>();
            options.AddOperationTransformer<FormatTransformer>();
            options.AddOperationTransformer<ResponseOrderTransformer>();
            options.AddDocumentTransformer<OptionalMembersTransformer>();
            options.AddDocumentTransformer<ProblemResponseTransformer>();
            options.AddDocumentTransformer<BodyExampleTransformer>();
            options.AddDocumentTransformer(new ErrorCodeTransformer([.. ErrorCodes.In(typeof(FieldErrorCodes), errorCodes)]));
            options.AddDocumentTransformer<SecurityTransformer>();
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new() { Title = title, Description = description, Version = "1" };
                // The same document wherever the service runs: clients reach it through the gateway.
                document.Servers = [];
                return Task.CompletedTask;
            });
        });

    // What clients call a User is UserResponse here, as User is the entity.
    private static string? NameOf(JsonTypeInfo type)
    {
        if (AttributeTransformer.IsOptional(type.Type))
        {
            return null;
        }

        var name = type.Type == typeof(HttpValidationProblemDetails)
            ? "ValidationProblemDetails"
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        return name?.EndsWith(ResponseSuffix, StringComparison.Ordinal) == true ? name[..^ResponseSuffix.Length] : name;
    }
}
