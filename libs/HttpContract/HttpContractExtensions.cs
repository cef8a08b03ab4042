using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using HttpContract;
using HttpContract.Paging;

namespace Microsoft.Extensions.Hosting;

/// <summary>What the services' APIs share: snake_case, problems, OPTIONS, an OpenAPI document.</summary>
public static class HttpContractExtensions
{
    /// <param name="title">The title of the OpenAPI document.</param>
    /// <param name="description">What the API is for.</param>
    /// <param name="errorCodes">The class whose constants are the codes of the service's own errors.</param>
    public static IServiceCollection AddHttpContract(this IServiceCollection services, string title, string description, Type errorCodes)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<KnownCounts>();
        services.AddExceptionHandler<DatabaseUnavailableHandler>();
        services.ConfigureHttpJsonOptions(options => ConfigureJson(options.SerializerOptions));
        services.AddContractDocument(title, description, errorCodes);
        return services;
    }

    /// <summary>The format of the services' JSON.</summary>
    public static JsonSerializerOptions ConfigureJson(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        return json;
    }

    /// <summary>Adds middleware, and the document at <c>/openapi/v1.json</c>. Call it before mapping resources.</summary>
    public static WebApplication UseHttpContract(this WebApplication app)
    {
        app.UseProblemDetails();
        app.UseMiddleware<RoutingRefusals>();
        app.MapOpenApi().AllowAnonymous();
        return app;
    }
}
