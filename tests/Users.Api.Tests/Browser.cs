using System.Net;
using System.Text.RegularExpressions;
using System.Web;

namespace Users.Api.Tests;

/// <summary>As much of a browser as the pages need: cookies, forms, and no redirect that nobody looked at.</summary>
public sealed partial class Browser : IDisposable
{
    private readonly HttpClient _http;

    /// <summary>Opens it.</summary>
    public Browser(Uri service) => _http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies })
    {
        BaseAddress = service,
    };

    /// <summary>The cookies that it has.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>Goes to an address; those below the public one are the service's own.</summary>
    public Task<HttpResponseMessage> GetAsync(string address) => _http.GetAsync(Local(address));

    /// <summary>Sends the form of a page, with what the page has put into it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, params (string Name, string Value)[] fields)
    {
        using var response = await GetAsync(page);
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, html);
        var hidden = HiddenField().Matches(html).Select(match => KeyValuePair.Create(match.Groups["name"].Value, HttpUtility.HtmlDecode(match.Groups["value"].Value)));
        using var form = new FormUrlEncodedContent([.. hidden, .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await _http.PostAsync(Local(page), form);
    }

    /// <summary>Signs in on the page that a response sends to.</summary>
    public Task<HttpResponseMessage> SignInAsync(string page, string username, string password) =>
        SubmitAsync(page, ("username", username), ("password", password));

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private static string Local(string address) =>
        address.StartsWith(TestIssuer.Issuer, StringComparison.Ordinal) ? address[(TestIssuer.Issuer.Length - 1)..] : address;

    [GeneratedRegex("""<input (?:name="(?<name>[^"]+)" type="hidden"|type="hidden" name="(?<name>[^"]+)") value="(?<value>[^"]*)""")]
    private static partial Regex HiddenField();
}
