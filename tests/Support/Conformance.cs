using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;

namespace Tests;

/// <summary>
/// Whether every operation in a service's OpenAPI document keeps the contract, which HttpContract.Tests proves on a small service: by what
/// the document says of it, and by what it answers to requests that change nothing.
/// </summary>
public sealed class Conformance
{
    private readonly ConcurrentQueue<string> _deviations = [];
    private readonly HttpClient _client;

    private Conformance(HttpClient client) => _client = client;

    /// <summary>Fails with every deviation.</summary>
    /// <param name="admin">A client that may do everything.</param>
    public static async Task HoldsAsync(HttpClient admin)
    {
        var conformance = new Conformance(admin);
        foreach (var (path, operations) in await PathsAsync(admin))
        {
            conformance.CheckDocument(path, operations);
            await conformance.CheckPathAsync(path, operations);
            foreach (var (method, operation) in operations)
            {
                await conformance.CheckAnswersAsync(method.ToUpperInvariant(), path, operation!);
            }
        }

        conformance.AssertNone();
    }

    /// <summary>Fails with every operation that does anything but to ask its client to come back later.</summary>
    /// <param name="admin">A client that may do everything.</param>
    /// <param name="goDown">Takes the database away.</param>
    public static async Task HoldsWithoutDatabaseAsync(HttpClient admin, Action goDown)
    {
        var conformance = new Conformance(admin);
        var paths = await PathsAsync(admin);
        goDown();
        await Task.WhenAll(paths.SelectMany(path => path.Operations.Select(
            operation => conformance.ExpectUnavailableAsync(operation.Key.ToUpperInvariant(), path.Path, operation.Value!))));
        conformance.AssertNone();
    }

    private static async Task<(string Path, JsonObject Operations)[]> PathsAsync(HttpClient client) =>
        [.. (await client.GetAsync("/openapi/v1.json").JsonAsync())["paths"]!.AsObject().Select(path => (path.Key, path.Value!.AsObject()))];

    private static string Fill(string path) => string.Join('/', path.Split('/').Select(part => part.StartsWith('{') ? "987654321" : part));

    private static string[] Names(JsonNode? node) => node is null ? [] : [.. node.AsObject().Select(member => member.Key)];

    private static string[] Parameters(JsonNode operation) => [.. (operation["parameters"]?.AsArray() ?? []).Select(parameter => (string)parameter!["name"]!)];

    private static JsonNode? Success(JsonNode operation) =>
        operation["responses"]!.AsObject().First(response => response.Key.StartsWith('2')).Value;

    private static bool IsList(JsonNode operation) => (string?)Success(operation)!["content"]?["application/json"]?["schema"]?["type"] == "array";

    private void CheckDocument(string path, JsonObject operations)
    {
        foreach (var (method, operation) in operations)
        {
            var (parameters, responses, headers) = (Parameters(operation!), Names(operation!["responses"]), Names(Success(operation)!["headers"]));
            Require("operationId, summary", operation["operationId"] is not null && operation["summary"] is not null);
            Require("401, 403, 406, 503", responses.Intersect(["401", "403", "406", "503"]).Count() == 4);
            Require("all forms of bodies", operation["requestBody"] is not { } body
                || (Names(body["content"]).Length == (method == "patch" ? 4 : 3) && responses.Intersect(["400", "413", "415"]).Count() == 3));
            switch (method)
            {
                case "post":
                    Require("Idempotency-Key", parameters.Contains("Idempotency-Key") && responses.Intersect(["409", "422"]).Count() == 2);
                    Require("Location of what is created", !responses.Contains("201") || headers.Contains("Location"));
                    break;
                case "get" when IsList(operation):
                    Require("pages", parameters.Intersect(["limit", "after"]).Count() == 2 && headers.Intersect(["X-Total-Count", "Link"]).Count() == 2);
                    break;
                case "get" when path.EndsWith('}'):
                    Require("ETag", parameters.Contains("If-None-Match") && responses.Contains("304") && headers.Contains("ETag"));
                    break;
                case "put" or "patch" or "delete":
                    Require("If-Match", parameters.Contains("If-Match") && responses.Contains("412"));
                    break;
            }

            void Require(string what, bool isThere) => Expect(isThere, $"{method} {path} lacks {what} in the document");
        }
    }

    private async Task CheckPathAsync(string path, JsonObject operations)
    {
        string[] allowed = [.. operations.Select(operation => operation.Key.ToUpperInvariant()).SelectMany(method => method == "GET" ? (string[])["GET", "HEAD"] : [method]).Order(StringComparer.Ordinal), "OPTIONS"];
        foreach (var (method, status) in ((string, HttpStatusCode)[])[("OPTIONS", HttpStatusCode.NoContent), ("TRACE", HttpStatusCode.MethodNotAllowed)])
        {
            using var response = await _client.SendAsync(method, Fill(path) + "/");
            Expect(
                response.StatusCode == status && response.Content.Headers.Allow.SequenceEqual(allowed),
                $"{method} {path} answers {response.StatusCode}, Allow {string.Join(' ', response.Content.Headers.Allow)}");
        }
    }

    private async Task CheckAnswersAsync(string method, string path, JsonNode operation)
    {
        var (address, parameters) = (Fill(path), Parameters(operation));
        var body = operation["requestBody"] is null ? null : "{}";
        await ExpectAsync(HttpStatusCode.NotAcceptable, method, address, body, ("Accept", "text/html"));
        if (body is not null)
        {
            await ExpectAsync(HttpStatusCode.BadRequest, method, address, "[]");
            using var text = new HttpRequestMessage(new(method), address) { Content = new StringContent("{}") };
            using var refused = await _client.SendAsync(text);
            Expect(refused.StatusCode == HttpStatusCode.UnsupportedMediaType, $"{method} {path} answers {refused.StatusCode} to a plain text");
        }

        foreach (var header in ((string[])["If-Match", "Idempotency-Key"]).Intersect(parameters))
        {
            await ExpectAsync(HttpStatusCode.BadRequest, method, address, body, (header, "not one"));
        }

        if (method == "GET" && IsList(operation))
        {
            await ExpectAsync(HttpStatusCode.BadRequest, method, address + "?limit=0&after=x");
        }

        if (path.Contains('{', StringComparison.Ordinal) && method is "GET" or "DELETE")
        {
            await ExpectAsync(HttpStatusCode.NotFound, method, address);
        }
    }

    private async Task ExpectUnavailableAsync(string method, string path, JsonNode operation)
    {
        var body = operation["requestBody"]?["content"]?["application/json"]?["example"]?.ToJsonString();
        using var response = await _client.SendAsync(method, Fill(path), body);
        Expect(
            response is { StatusCode: HttpStatusCode.ServiceUnavailable, Headers.RetryAfter.Delta: not null },
            $"{method} {path} answers {response.StatusCode} without a database, Retry-After {response.Headers.RetryAfter}");
    }

    private async Task ExpectAsync(HttpStatusCode status, string method, string address, string? body = null, params (string, string)[] headers)
    {
        using var response = await _client.SendAsync(method, address, body, headers);
        Expect(response.StatusCode == status, $"{method} {address} {string.Join(' ', headers)} {body} answers {response.StatusCode} instead of {status}");
    }

    private void AssertNone() => Assert.True(_deviations.IsEmpty, string.Join('\n', _deviations));

    private void Expect(bool holds, string deviation)
    {
        if (!holds)
        {
            _deviations.Enqueue(deviation);
        }
    }
}
