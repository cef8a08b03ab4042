using System.Net;
using System.Text.Json.Nodes;

namespace Tests;

/// <summary>What every error must be.</summary>
public static class ProblemAssert
{
    /// <summary>An RFC 9457 problem of this status with a trace id, and nothing of the inside of a service.</summary>
    public static async Task<JsonNode> IsProblemAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status)
    {
        using var response = await sent;
        return await response.IsProblemAsync(status);
    }

    /// <inheritdoc cref="IsProblemAsync(Task{HttpResponseMessage}, HttpStatusCode)"/>
    public static async Task<JsonNode> IsProblemAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode} instead of {(int)status}: {body}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return IsProblem(status, body);
    }

    /// <inheritdoc cref="IsProblemAsync(Task{HttpResponseMessage}, HttpStatusCode)"/>
    public static JsonNode IsProblem(HttpStatusCode status, string body)
    {
        Assert.DoesNotContain("Exception", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Npgsql", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        var problem = JsonNode.Parse(body)!;
        Assert.Equal((int)status, (int?)problem["status"]);
        Assert.False(string.IsNullOrEmpty((string?)problem["title"]));
        Assert.Matches("^[0-9a-f]{32}$", (string?)problem["traceId"]);
        Assert.Matches("^[a-z_]+$", (string?)problem["code"]);
        HasCodeForEachError(problem);
        return problem;
    }

    private static void HasCodeForEachError(JsonNode problem)
    {
        if (problem["errors"] is not JsonObject errors)
        {
            return;
        }

        var codes = problem["codes"]!.AsObject();
        Assert.Equal(errors.Select(Sizes), codes.Select(Sizes));
        Assert.All(codes.SelectMany(field => field.Value!.AsArray()), code => Assert.Matches("^[a-z_]+$", (string?)code!["code"]));

        static (string, int) Sizes(KeyValuePair<string, JsonNode?> field) => (field.Key, field.Value!.AsArray().Count);
    }

    public static async Task HasErrorsAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status, params string[] fields)
    {
        var problem = await sent.IsProblemAsync(status);
        var errors = problem["errors"]!.AsObject();
        Assert.Equal(fields.Order(StringComparer.Ordinal), errors.Select(error => error.Key).Order(StringComparer.Ordinal));
        Assert.All(errors, error => Assert.NotEmpty((string)error.Value!.AsArray().Single()!));
    }

    public static async Task HasErrorAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status, string field, string error)
    {
        var problem = await sent.IsProblemAsync(status);
        Assert.Equal(error, (string?)problem["errors"]?[field]?[0]);
    }
}
