using System.Text.RegularExpressions;
using System.Web;

namespace Users.Api.Tests;

/// <summary>As much of a browser as the pages need: cookies, forms, and no redirect that nobody looked at.</summary>
public sealed partial class Browser : IDisposable
{
    private readonly HttpClient _http;

    /// <summary>Opens it.</summary>
    /// <param name="service">Where the service is.</param>
    /// <param name="address">From where the gateway says it calls; null for no gateway.</param>
    /// <param name="cookies">The cookies of a browser before it; null for none.</param>
    public Browser(Uri service, string? address = null, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new();
        _http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = service };
        if (address is not null)
        {
            _http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        }
    }

    public CookieContainer Cookies { get; }

    public Task<HttpResponseMessage> GetAsync(string address) => _http.GetAsync(Local(address));

    public Task<HttpResponseMessage> SubmitAsync(string page, params (string Name, string Value)[] fields) => SubmitAsync(page, "", fields);

    /// <summary>Sends the form of a page to what an address adds to the page's, with what the page has put into it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        using var response = await GetAsync(page);
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, html);
        var hidden = HiddenField().Matches(html)
            .Select(match => (Name: match.Groups["name"].Value, Value: HttpUtility.HtmlDecode(match.Groups["value"].Value)))
            .ExceptBy(fields.Select(field => field.Name), field => field.Name);
        return await PostAsync(page + action, [.. hidden.DistinctBy(field => field.Name), .. fields]);
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

    [GeneratedRegex("""<input (?:name="(?<name>[^"]+)" type="hidden"|type="hidden" name="(?<name>[^"]+)") value="(?<value>[^"]*)""")]
    private static partial Regex HiddenField();
}
