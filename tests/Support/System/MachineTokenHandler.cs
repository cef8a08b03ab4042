using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Tests;

/// <summary>Sends requests as the client <c>api</c>, with a token that it asks for as any program would.</summary>
public sealed class MachineTokenHandler(Uri gateway, string secret) : DelegatingHandler(new SocketsHttpHandler())
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private string? _token;
    private long _since;

    public static HttpClient CreateClient(Uri gateway, string secret) => new(new MachineTokenHandler(gateway, secret)) { BaseAddress = gateway };

    public static async Task<string> AskAsync(HttpClient client, string secret, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = "api",
            ["client_secret"] = secret,
        });
        using var response = await client.PostAsync("/connect/token", form, cancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}");
        return (await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("access_token").GetString()!;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_token is null || Stopwatch.GetElapsedTime(_since) > Lifetime)
        {
            using var client = new HttpClient { BaseAddress = gateway };
            _token = await AskAsync(client, secret, cancellationToken);
            _since = Stopwatch.GetTimestamp();
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return await base.SendAsync(request, cancellationToken);
    }
}
