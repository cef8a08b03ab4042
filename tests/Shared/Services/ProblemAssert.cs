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

    /// <summary>An RFC 9457 problem of this status with a trace id, and nothing of the inside of a service.</summary>
    public static async Task<JsonNode> IsProblemAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        var problem = await response.JsonAsync(status);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)status, (int?)problem["status"]);
        Assert.NotEmpty((string?)problem["title"] ?? "");
        Assert.Matches("^[0-9a-f]{32}$", (string?)problem["traceId"]);
        Assert.DoesNotContain("Exception", problem.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Npgsql", problem.ToJsonString(), StringComparison.Ordinal);
        return problem;
    }

    /// <summary>A problem whose errors name exactly these fields.</summary>
    public static async Task HasErrorsAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status, params string[] fields)
    {
        var problem = await sent.IsProblemAsync(status);
        var errors = problem["errors"]!.AsObject();
        Assert.Equal(fields.Order(StringComparer.Ordinal), errors.Select(error => error.Key).Order(StringComparer.Ordinal));
        Assert.All(errors, error => Assert.NotEmpty((string)error.Value!.AsArray().Single()!));
    }

    /// <summary>A problem with one field's error.</summary>
    public static async Task HasErrorAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status, string field, string error)
    {
        var problem = await sent.IsProblemAsync(status);
        Assert.Equal(error, (string?)problem["errors"]?[field]?[0]);
    }
}
