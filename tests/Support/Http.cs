using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tests;

/// <summary>Sends requests as a client would write them.</summary>
public static class Http
{
    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public static Task<HttpResponseMessage> SendAsync(
        this HttpClient client, string method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = json is null ? null : Json(json) };
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return client.SendAsync(request);
    }

    public static async Task<JsonNode> JsonAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await sent;
        return await response.JsonAsync(status);
    }

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage response, HttpStatusCode status = HttpStatusCode.OK)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode} instead of {(int)status}: {text}");
        return JsonNode.Parse(text)!;
    }

    public static async Task HasStatusAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status)
    {
        using var response = await sent;
        Assert.Equal(status, response.StatusCode);
    }

    public static long[] Ids(this JsonNode list) => [.. list.AsArray().Select(item => (long)item!["id"]!)];

    public static string? Next(this HttpResponseMessage response) =>
        response.Headers.TryGetValues("Link", out var links)
            ? links.Single()[1..].Split(">; rel=\"next\"") is [var address, ""] ? address : throw new JsonException(links.Single())
            : null;
}
