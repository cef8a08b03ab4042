using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace HttpContract.OpenApi;

/// <summary>Describes the problems that operations may respond with: each once, among the document's components, with an example.</summary>
internal sealed class ProblemResponseTransformer : IOpenApiDocumentTransformer
{
    private static readonly Dictionary<int, string> Descriptions = new()
    {
        [400] = "The request is invalid; errors lists the fields and what is wrong with each.",
        [401] = "The caller is not signed in, or the access token is not valid.",
        [403] = "The caller is not allowed to do this, or a request made in a session lacks the X-CSRF header.",
        [404] = "There is no such object, or the caller may not see it.",
        [406] = "The response is not available in any of the media types in Accept.",
        [409] = "The object's state, or another object, does not allow this.",
        [412] = "The object has changed since the version in If-Match.",
        [413] = "The request body is too large.",
        [415] = "The request body has a media type that is not supported.",
        [422] = "The Idempotency-Key was used for a different request before.",
        [429] = "There were too many requests. Retry-After says how long to wait.",
        [502] = "The service cannot be reached. Retry-After says how long to wait.",
        [503] = "The service, or something that it needs, is unavailable. Unless detail says otherwise, nothing was changed. Retry-After says how long to wait.",
        [504] = "The service took too long to respond. The request may have been carried out all the same.",
    };

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var operations = document.Paths.Values.SelectMany(path => path.Operations?.Values.ToList() ?? []).ToList();
        foreach (var (status, description) in Descriptions)
        {
            var key = status.ToString(CultureInfo.InvariantCulture);
            foreach (var responses in operations.Select(operation => operation.Responses!).Where(responses => responses.ContainsKey(key)))
            {
                var response = (OpenApiResponse)responses[key];
                var name = NameOf(response, status);
                if (document.Components?.Responses?.ContainsKey(name) is not true)
                {
                    document.AddComponent(name, Describe(response, status, description));
                }

                responses[key] = new OpenApiResponseReference(name, document);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Such as <c>NotFound</c>; and <c>ConflictInFields</c> beside <c>Conflict</c>, where errors says in which.</summary>
    private static string NameOf(OpenApiResponse response, int status)
    {
        var name = ReasonPhrases.GetReasonPhrase(status).Replace(" ", "", StringComparison.Ordinal);
        var hasErrors = response.Content!.Values.Single().Schema?.Properties?.ContainsKey("errors") is true;
        return hasErrors && status != StatusCodes.Status400BadRequest ? name + "InFields" : name;
    }

    private static OpenApiResponse Describe(OpenApiResponse response, int status, string description)
    {
        response.Description = description;
        response.Content!.Values.Single().Example = Example(status, description);
        response.Headers ??= new Dictionary<string, IOpenApiHeader>();
        if (status is StatusCodes.Status429TooManyRequests or >= StatusCodes.Status502BadGateway)
        {
            response.Headers["Retry-After"] = HeaderTransformer.Text("Seconds to wait.");
        }

        if (status is StatusCodes.Status429TooManyRequests)
        {
            response.Headers["RateLimit-Policy"] = HeaderTransformer.Text("The limit: \"name\";q=requests;w=seconds.");
            response.Headers["RateLimit"] = HeaderTransformer.Text("What is left of it: \"name\";r=requests;t=seconds until all of it is there again.");
        }

        return response;
    }

    private static JsonObject Example(int status, string description)
    {
        var example = new JsonObject
        {
            ["title"] = ReasonPhrases.GetReasonPhrase(status),
            ["status"] = status,
            ["detail"] = description,
            ["code"] = ErrorCodes.Of(status),
            ["traceId"] = "0af7651916cd43dd8448eb211c80319c",
        };
        if (status is StatusCodes.Status400BadRequest)
        {
            example["code"] = ErrorCodes.InvalidFields;
            example["errors"] = new JsonObject { ["limit"] = new JsonArray("Must be a whole number from 1 to 500.") };
            example["codes"] = new JsonObject
            {
                ["limit"] = new JsonArray(new JsonObject
                {
                    ["code"] = FieldErrorCodes.NotWholeNumber,
                    ["params"] = new JsonObject { ["min"] = 1, ["max"] = 500 },
                }),
            };
        }

        return example;
    }
}
