using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace AppHost.DemoData;

/// <summary>Calls the system's API as the client `api`.</summary>
internal sealed class DemoApi(HttpClient client)
{
    public async Task SignInAsync(string secret, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = "api",
            ["client_secret"] = secret,
        });
        using var response = await client.PostAsync("/connect/token", form, cancellationToken);
        var token = await ReadAsync(response, cancellationToken);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("access_token").GetString());
    }

    /// <summary>Sends a POST; with the same key again it has no further effect and the same response.</summary>
    /// <exception cref="HttpRequestException">The API refuses or cannot be reached; the message says why.</exception>
    public async Task<JsonElement> PostAsync(string path, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body), Headers = { { "Idempotency-Key", key } } };
        using var response = await client.SendAsync(request, cancellationToken);
        return await ReadAsync(response, cancellationToken);
    }

    /// <summary>Changes an object, and returns what it is then.</summary>
    /// <exception cref="HttpRequestException">The API refuses or cannot be reached; the message says why.</exception>
    public async Task<JsonElement> PatchAsync(string path, object body, CancellationToken cancellationToken)
    {
        using var response = await client.PatchAsJsonAsync(path, body, cancellationToken);
        return await ReadAsync(response, cancellationToken);
    }

    public async Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(path, cancellationToken);
        return await ReadAsync(response, cancellationToken);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) => response.IsSuccessStatusCode
        ? await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)
        : throw new HttpRequestException(
            $"{response.RequestMessage?.RequestUri?.AbsolutePath} answers {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellationToken)}",
            inner: null,
            response.StatusCode);
}
