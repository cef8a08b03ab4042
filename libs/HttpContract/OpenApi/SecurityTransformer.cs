using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HttpContract.OpenApi;

/// <summary>Says how callers show who they are to the gateway, through which they reach the service.</summary>
internal sealed class SecurityTransformer : IOpenApiDocumentTransformer
{
    private static readonly Dictionary<string, IOpenApiSecurityScheme> Schemes = new()
    {
        ["session"] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = "X-CSRF",
            Description = "For browsers: the HttpOnly cookie `session`, which signing in at `/auth/login` sets, and this header with the value `1` on every "
                + "request that changes something. The browser adds the cookie by itself.",
        },
        ["bearer"] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "JWT",
            Description = "For programs: an access token from `POST /connect/token` with `grant_type=client_credentials`, a `client_id` and its `client_secret`.",
        },
    };

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Components ??= new();
        document.Components.SecuritySchemes = Schemes;
        document.Security = [.. Schemes.Keys.Select(name => new OpenApiSecurityRequirement { [new(name, document)] = [] })];
        return Task.CompletedTask;
    }
}
