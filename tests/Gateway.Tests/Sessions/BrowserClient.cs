using System.Net.Http.Json;
using System.Text.Json;

namespace Gateway.Tests.Sessions;

/// <summary>A browser as far as cookies and redirects go.</summary>
internal sealed class BrowserClient : IDisposable
{
    private readonly SocketsHttpHandler _handler = new() { UseCookies = true, AllowAutoRedirect = true };

    public BrowserClient(Uri gateway)
    {
        Client = new HttpClient(_handler) { BaseAddress = gateway };
        Client.DefaultRequestHeaders.UserAgent.ParseAdd("Test/1.0");
    }

    public HttpClient Client { get; }

    public Cookie? Session => _handler.CookieContainer.GetCookies(Client.BaseAddress!)["session"];

    public async Task<Uri> SignInAsync(string returnUrl = "/done")
    {
        using var response = await Client.GetAsync($"/auth/login?returnUrl={Uri.EscapeDataString(returnUrl)}");
        Assert.True(response.IsSuccessStatusCode, $"{response.RequestMessage?.RequestUri} {response} {await response.Content.ReadAsStringAsync()}");
        return response.RequestMessage!.RequestUri!;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path);

    public async Task<JsonElement> JsonAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, bool csrf = true)
    {
        using var request = new HttpRequestMessage(method, path);
        if (csrf)
        {
            request.Headers.Add("X-CSRF", "1");
        }

        return await Client.SendAsync(request);
    }

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }
}
