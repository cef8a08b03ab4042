using System.Net.Http.Json;
using System.Text.Json;

namespace Gateway.Tests.Sessions;

/// <summary>A browser as far as cookies and redirects go.</summary>
internal sealed class BrowserClient : IDisposable
{
    private readonly SocketsHttpHandler _handler = new() { CookieContainer = new CookieContainer { PerDomainCapacity = 300 }, AllowAutoRedirect = true };
    private readonly HttpClient _withoutRedirects;

    public BrowserClient(Uri gateway)
    {
        Client = new HttpClient(_handler) { BaseAddress = gateway };
        Client.DefaultRequestHeaders.UserAgent.ParseAdd("Test/1.0");
        _withoutRedirects = new HttpClient(new SocketsHttpHandler { CookieContainer = _handler.CookieContainer, AllowAutoRedirect = false }) { BaseAddress = gateway };
    }

    public HttpClient Client { get; }

    public Cookie? Session => _handler.CookieContainer.GetCookies(Client.BaseAddress!)["session"];

    public async Task<Uri> SignInAsync(string returnUrl = "/done")
    {
        using var response = await Client.GetAsync($"/auth/login?returnUrl={Uri.EscapeDataString(returnUrl)}");
        Assert.True(response.IsSuccessStatusCode, $"{response.RequestMessage?.RequestUri} {response} {await response.Content.ReadAsStringAsync()}");
        return response.RequestMessage!.RequestUri!;
    }

    public CookieCollection CookiesAt(string path) => _handler.CookieContainer.GetCookies(new Uri(Client.BaseAddress!, path));

    /// <summary>Begins to sign in, goes to the provider, and does not come back. The address that it sends the browser back to.</summary>
    public async Task<Uri> AbandonSignInAsync(string returnUrl = "/done")
    {
        using var login = await _withoutRedirects.GetAsync($"/auth/login?returnUrl={Uri.EscapeDataString(returnUrl)}");
        using var provider = await _withoutRedirects.GetAsync(login.Headers.Location);
        return provider.Headers.Location!;
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
        _withoutRedirects.Dispose();
        _handler.Dispose();
    }
}
