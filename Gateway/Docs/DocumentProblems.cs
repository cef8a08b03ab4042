using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Gateway.Docs;

/// <summary>Every error that an operation may answer with: the service's own, and the gateway's.</summary>
internal static class DocumentProblems
{
    private const string Media = "application/problem+json";
    private const string Schema = "ProblemDetails";
    private const string TraceId = "0af7651916cd43dd8448eb211c80319c";

    private static readonly Dictionary<int, string> Descriptions = new()
    {
        [400] = "The request is wrong: errors says which fields are, and why.",
        [401] = "Nobody is signed in, or the token is not valid any more.",
        [403] = "The caller may not do this; or, in a session, the header X-CSRF is missing.",
        [404] = "There is no such object, or the caller may not see it.",
        [405] = "The address does not know this method; Allow says which it knows.",
        [406] = "The answer exists in none of the types that Accept names.",
        [409] = "The object's state, or another object, stands in the way.",
        [412] = "The object has changed since the version in If-Match.",
        [413] = "The body is too large.",
        [415] = "The body is of a type that is not understood.",
        [422] = "The idempotency key was used for another request before.",
        [429] = "The caller has sent too many requests. Retry-After says when to come again.",
        [500] = "Something went wrong that should not; the trace id finds it in the logs.",
        [502] = "The service cannot be reached. Retry-After says when to try again.",
        [503] = "The service, or something that it needs, is not there at the moment; nothing was changed. Retry-After says when to try again.",
        [504] = "The service took too long; what was asked for may have been done all the same.",
    };

    private static readonly int[] OfGateway = [401, 403, 429, 502, 503, 504];

    public static void AddTo(JsonObject api)
    {
        foreach (var operation in PublicDocument.OperationsOf(api))
        {
            var responses = operation["responses"]!.AsObject();
            foreach (var status in operation.ContainsKey("requestBody") ? [.. OfGateway, 413] : OfGateway)
            {
                responses.TryAdd(Key(status), new JsonObject());
            }

            foreach (var (status, description) in Descriptions)
            {
                if (responses[Key(status)] is JsonObject response)
                {
                    Describe(response, status, description);
                }
            }

            operation["responses"] = new JsonObject(responses.OrderBy(response => response.Key, StringComparer.Ordinal)
                .Select(response => KeyValuePair.Create(response.Key, response.Value?.DeepClone())));
        }
    }

    private static void Describe(JsonObject response, int status, string description)
    {
        response["description"] = description;
        response["content"] ??= new JsonObject
        {
            [Media] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{Schema}" } },
        };
        if (response["content"]![Media] is JsonObject problem)
        {
            problem["example"] = Example(status, description);
        }

        if (status is 429 or 502 or 503 or 504)
        {
            response["headers"] ??= new JsonObject();
            response["headers"]!["Retry-After"] ??= Header("Seconds to wait.");
        }

        if (status is 429)
        {
            response["headers"]!["RateLimit-Policy"] = Header("The limit: \"name\";q=requests;w=seconds.");
            response["headers"]!["RateLimit"] = Header("What is left of it: \"name\";r=requests;t=seconds until all of it is there again.");
        }
    }

    private static JsonObject Example(int status, string description)
    {
        var example = new JsonObject
        {
            ["title"] = ReasonPhrases.GetReasonPhrase(status),
            ["status"] = status,
            ["detail"] = description,
            ["traceId"] = TraceId,
        };
        if (status is 400)
        {
            example["errors"] = new JsonObject { ["email"] = new JsonArray("This is not an email address.") };
        }

        return example;
    }

    private static JsonObject Header(string description) =>
        new() { ["description"] = description, ["schema"] = new JsonObject { ["type"] = "string" } };

    private static string Key(int status) => status.ToString(CultureInfo.InvariantCulture);
}
