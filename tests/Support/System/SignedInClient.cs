using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Tests;

/// <summary>A browser without a window: it follows redirects, keeps cookies and fills in the sign-in page.</summary>
public sealed class SignedInClient : IDisposable
{
    private readonly SocketsHttpHandler _handler = new();

    private SignedInClient(Uri gateway)
    {
        Client = new HttpClient(_handler) { BaseAddress = gateway };
        Client.DefaultRequestHeaders.Add("X-CSRF", "1");
    }

    public HttpClient Client { get; }

    public IEnumerable<Cookie> Cookies => _handler.CookieContainer.GetAllCookies();

    public static async Task<SignedInClient> OpenAsync(Uri gateway, string username, string password)
    {
        var browser = new SignedInClient(gateway);
        using var response = await browser.SignInAsync(username, password);
        using var me = await browser.Client.GetAsync("/auth/me");
        Assert.True(me.StatusCode == HttpStatusCode.OK, $"{username} is not signed in; the last page was {response.RequestMessage?.RequestUri}: {await response.Content.ReadAsStringAsync()}");
        return browser;
    }

    public static async Task<HttpResponseMessage> TryAsync(Uri gateway, string username, string password)
    {
        using var browser = new SignedInClient(gateway);
        return await browser.SignInAsync(username, password);
    }

    public Task<JsonElement> MeAsync() => Client.GetFromJsonAsync<JsonElement>("/auth/me");

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }

    public async Task<HttpResponseMessage> SubmitAsync(string address, params (string Name, string Value)[] fields)
    {
        using var page = await Client.GetAsync(address);
        var html = await page.Content.ReadAsStringAsync();
        Assert.True(page.IsSuccessStatusCode, $"{page.RequestMessage?.RequestUri}: {html}");
        using var form = new FormUrlEncodedContent(fields.Concat(HiddenFields.Of(html)).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Client.PostAsync(page.RequestMessage!.RequestUri, form);
    }

    private Task<HttpResponseMessage> SignInAsync(string username, string password) =>
        SubmitAsync("/auth/login?returnUrl=/auth/me", ("username", username), ("password", password));
}
