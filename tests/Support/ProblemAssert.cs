using System.Net;
using System.Text.Json;
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

    /// <summary>An RFC 9457 problem of this status with a trace id, and nothing of the inside of a service.</summary>
    public static async Task<JsonNode> IsProblemAsync(this HttpResponseMessage response, HttpStatusCode status) =>
        JsonNode.Parse((await IsProblemAsync(status, response)).GetRawText())!;

    /// <summary>An RFC 9457 problem of this status with a trace id, and nothing of the inside of a service.</summary>
    public static async Task<JsonElement> IsProblemAsync(HttpStatusCode status, HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode} instead of {(int)status}: {body}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return IsProblem(status, body);
    }

    /// <summary>An RFC 9457 problem of this status with a trace id, and nothing of the inside of a service.</summary>
    public static JsonElement IsProblem(HttpStatusCode status, string body)
    {
        Assert.DoesNotContain("Exception", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Npgsql", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("title").GetString()));
        Assert.Matches("^[0-9a-f]{32}$", problem.GetProperty("traceId").GetString());
        Assert.Matches("^[a-z_]+$", problem.GetProperty("code").GetString());
        HasCodeForEachError(problem);
        return problem;
    }

    private static void HasCodeForEachError(JsonElement problem)
    {
        if (problem.TryGetProperty("errors", out var errors))
        {
            var codes = problem.GetProperty("codes");
            Assert.Equal(errors.EnumerateObject().Select(Sizes), codes.EnumerateObject().Select(Sizes));
            Assert.All(codes.EnumerateObject().SelectMany(field => field.Value.EnumerateArray()), code => Assert.Matches("^[a-z_]+$", code.GetProperty("code").GetString()));
        }

        static (string, int) Sizes(JsonProperty field) => (field.Name, field.Value.GetArrayLength());
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
