using System.Net;
using Aspire.Hosting;

namespace Standin.Tests.Dashboard;

public sealed class AccessTests
{
    private readonly IDistributedApplicationBuilder _builder = DashboardClient.CreateBuilder();

    [Theory]
    [InlineData("/")]
    [InlineData("/console?resource=script")]
    [InlineData("/resources/script")]
    [InlineData("/resources/script/values/variables/PATH")]
    public async Task Without_a_login_a_page_leads_there_and_back(string path)
    {
        _builder.AddScript("script");
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.At(app);
        using var response = await client.Get(path);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal($"/login?returnUrl={Uri.EscapeDataString(path)}", response.Headers.Location?.OriginalString);
        using var loggedIn = await client.Get($"{client.Login.PathAndQuery}&returnUrl={Uri.EscapeDataString(path)}");
        Assert.Equal(path, loggedIn.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Without_a_login_there_are_no_events_and_no_commands()
    {
        _builder.AddScript("script");
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.At(app);
        using var events = await client.Get("/", request => request.Headers.Accept.Add(new("text/event-stream")));
        Assert.Equal(HttpStatusCode.Unauthorized, events.StatusCode);
        using var command = await client.Post("/resources/script/commands/stop");
        Assert.Equal(HttpStatusCode.Unauthorized, command.StatusCode);
        Assert.Equal("Running", app.Now("script").State?.Text);
    }

    [Fact]
    public async Task Another_token_is_refused()
    {
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.At(app);
        foreach (var response in new[] { await client.Get("/login?t=guessed"), await client.Post("/login", ("t", "guessed")), await client.Post("/login", ("t", "")) })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.False(response.Headers.Contains("Set-Cookie"));
            Assert.Contains("This is not the token of this start", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_token_lets_a_browser_in_by_a_cookie_that_no_script_and_no_other_site_has()
    {
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.At(app);
        var token = client.Login.Query["?t=".Length..];
        Assert.Matches("^[0-9a-f]{32}$", token);
        using var response = await client.Post("/login", ("t", token));
        Assert.Equal("/", response.Headers.Location?.OriginalString);
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(token, cookie, StringComparison.Ordinal);
        Assert.Contains("<title>Resources – &lt;Shop&gt;</title>", await client.Page("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData(@"/\elsewhere.example/")]
    [InlineData("/\t/elsewhere.example/")]
    public async Task A_login_leads_to_no_other_site(string address)
    {
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.At(app);
        using var response = await client.Get($"{client.Login.PathAndQuery}&returnUrl={Uri.EscapeDataString(address)}");
        Assert.Equal("/", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_token_can_be_given()
    {
        var builder = DashboardClient.CreateBuilder("--ASPIRE_DASHBOARD_FRONTEND_BROWSERTOKEN=a token");
        await using var app = await builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        Assert.Equal("/login?t=a%20token", client.Login.PathAndQuery);
    }

    [Fact]
    public async Task No_token_is_asked_for_where_everybody_may()
    {
        var builder = DashboardClient.CreateBuilder("--ASPIRE_DASHBOARD_UNSECURED_ALLOW_ANONYMOUS=true");
        await using var app = await builder.StartAsync();
        using var client = await DashboardClient.At(app);
        Assert.Equal("/", client.Login.PathAndQuery);
        Assert.Contains("<h1>Resources</h1>", await client.Page("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_whose_name_resolves_to_this_machine_is_refused()
    {
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        using var response = await client.Get("/", request => request.Headers.Host = $"rebound.example:{client.Login.Port}");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        using var login = await client.Get(client.Login.PathAndQuery, request => request.Headers.Host = "rebound.example");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, login.StatusCode);
    }

    [Fact]
    public async Task Pages_allow_nothing_but_their_own_script_and_style()
    {
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        using var page = await client.Get("/");
        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        foreach (var (asset, type) in new[] { ("dashboard.js", "text/javascript"), ("dashboard.css", "text/css"), ("icon.svg", "image/svg+xml") })
        {
            using var response = await client.Get($"/assets/{asset}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        }
    }
}
