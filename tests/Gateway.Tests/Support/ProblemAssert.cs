using System.Net;
using System.Text.Json;

namespace Gateway.Tests.Support;

/// <summary>What every error must look like.</summary>
internal static class ProblemAssert
{
    /// <summary>Asserts that the answer is a problem with a trace id and nothing of an exception, and returns it.</summary>
    public static async Task<JsonElement> IsProblemAsync(HttpStatusCode status, HttpResponseMessage response)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return IsProblem(status, await response.Content.ReadAsStringAsync());
    }

    public static JsonElement IsProblem(HttpStatusCode status, string body)
    {
        Assert.DoesNotContain("Exception", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("title").GetString()));
        Assert.Matches("^[0-9a-f]{32}$", problem.GetProperty("traceId").GetString());
        return problem;
    }
}
