using System.Net;
using System.Text.RegularExpressions;
using Aspire.Hosting;
using Aspire.Hosting.Dashboard;
using Microsoft.Extensions.DependencyInjection;

namespace Standin.Tests.Dashboard;

/// <summary>A browser at the dashboard of an application.</summary>
internal sealed partial class DashboardClient : IDisposable
{
    private readonly HttpClient _client;

    private DashboardClient(Uri login)
    {
        Login = login;
        _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(login.GetLeftPart(UriPartial.Authority)), Timeout = TimeSpan.FromSeconds(30) };
    }

    /// <summary>The address with the token.</summary>
    public Uri Login { get; }

    /// <summary>A builder as tests have it, with a dashboard at a port of its own.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(params string[] args) =>
        DistributedApplication.CreateBuilder(new DistributedApplicationOptions { Args = ["--DcpPublisher:RandomizePorts=true", "--ASPNETCORE_URLS=http://127.0.0.1:0", .. args], AssemblyName = "ProbeAppHost", DashboardApplicationName = "<Shop>" });

    /// <summary>A browser that nobody has logged in with.</summary>
    public static async Task<DashboardClient> At(DistributedApplication app) =>
        new(await app.Services.GetRequiredService<DashboardService>().LoginAddress ?? throw new InvalidOperationException("There is no dashboard."));

    /// <summary>A browser that has followed the link.</summary>
    public static async Task<DashboardClient> LoggedInAt(DistributedApplication app)
    {
        var client = await At(app);
        Assert.Equal(HttpStatusCode.Redirect, (await client.Get(client.Login.PathAndQuery)).StatusCode);
        return client;
    }

    /// <summary>Gets a page.</summary>
    public Task<HttpResponseMessage> Get(string path, Action<HttpRequestMessage>? change = null) => Send(HttpMethod.Get, path, change);

    /// <summary>The markup of a page that is there.</summary>
    public async Task<string> Page(string path)
    {
        using var response = await Get(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a form, as a page of the dashboard would.</summary>
    public async Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields)
    {
        var token = FormToken().Match(await (await Get("/login")).Content.ReadAsStringAsync()).Groups["token"].Value;
        return await Send(HttpMethod.Post, path, request => request.Content = new FormUrlEncodedContent(
            [KeyValuePair.Create("form-token", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]));
    }

    /// <summary>The events of a page, each with its lines joined; ends after 30 s.</summary>
    public async IAsyncEnumerable<string> Events(string path, string? lastEventId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "text/event-stream" } } };
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var data = "";
        while (await reader.ReadLineAsync(TestApp.Deadline) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                data += line["data:".Length..].TrimStart() + "\n";
            }
            else if (line.Length == 0 && data.Length > 0)
            {
                yield return data;
                data = "";
            }
        }
    }

    /// <summary>Reads events until one of them is wanted.</summary>
    public async Task<string> Event(string path, Func<string, bool> isWanted, string? lastEventId = null)
    {
        await foreach (var data in Events(path, lastEventId))
        {
            if (isWanted(data))
            {
                return data;
            }
        }

        throw new InvalidOperationException("The events have ended.");
    }

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, path);
        change?.Invoke(request);
        return await _client.SendAsync(request);
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"form-token\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex FormToken();
}
