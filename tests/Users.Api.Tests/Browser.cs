namespace Users.Api.Tests;

/// <summary>As much of a browser as the pages need: cookies, forms, and no redirect that nobody looked at.</summary>
public sealed class Browser : IDisposable
{
    private readonly HttpClient _http;

    /// <summary>Opens it.</summary>
    /// <param name="service">Where the service is.</param>
    /// <param name="address">From where the gateway says it calls; null for no gateway.</param>
    /// <param name="cookies">The cookies of a browser before it; null for none.</param>
    /// <param name="userAgent">What it says that it is; null for nothing.</param>
    public Browser(Uri service, string? address = null, CookieContainer? cookies = null, string? userAgent = null)
    {
        Cookies = cookies ?? new();
        _http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = service };
        if (address is not null)
        {
            _http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        }

        if (userAgent is not null)
        {
            _http.DefaultRequestHeaders.Add("User-Agent", userAgent);
        }
    }

    public CookieContainer Cookies { get; }

    public Task<HttpResponseMessage> GetAsync(string address) => _http.GetAsync(Local(address));

    /// <summary>Opens a link with a token in its fragment, as the script of its page does.</summary>
    public Task<HttpResponseMessage> OpenAsync(string link) => link.Split('#') is [var page, var token]
        ? PostAsync(page, ("token", token))
        : throw new ArgumentException($"No link with a token: {link}", nameof(link));

    public Task<HttpResponseMessage> SubmitAsync(string page, params (string Name, string Value)[] fields) => SubmitAsync(page, "", fields);

    /// <summary>Sends the form of a page, or of a link's page, to what an address adds to the page's, with what the page has put into it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var hidden = await HiddenFieldsAsync(page);
        return await PostAsync(page.Split('#')[0] + action, [.. hidden.ExceptBy(fields.Select(field => field.Name), field => field.Name), .. fields]);
    }

    /// <summary>What a page, or a link's page, has put into its forms.</summary>
    public async Task<(string Name, string Value)[]> HiddenFieldsAsync(string page)
    {
        using var response = page.Contains('#', StringComparison.Ordinal) ? await OpenAsync(page) : await GetAsync(page);
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, html);
        return HiddenFields.Of(html);
    }

    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await _http.PostAsync(Local(address), form);
    }

    public Task<HttpResponseMessage> SignInAsync(string page, string username, string password) =>
        SubmitAsync(page, ("username", username), ("password", password));

    public void Dispose() => _http.Dispose();

    private static string Local(string address) =>
        address.StartsWith(TestIssuer.Issuer, StringComparison.Ordinal) ? address[(TestIssuer.Issuer.Length - 1)..] : address;
}
