using System.Net;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Standin.Tests.Dashboard;

public sealed class ResourcePageTests
{
    private readonly IDistributedApplicationBuilder _builder = DashboardClient.CreateBuilder();

    [Fact]
    public async Task Resources_are_listed_with_state_health_and_endpoints()
    {
        _builder.AddServer("server").WithCheck("sick", () => HealthCheckResult.Unhealthy("has a cold"));
        _builder.AddScript("failing", "exit 3");
        _builder.AddScript("later").WithExplicitStart();
        await using var app = await _builder.StartAsync();
        await app.Ends("failing");
        using var client = await DashboardClient.LoggedInAt(app);
        var page = await client.Page("/");
        var url = app.Now("server").Urls.Single().Url;
        Assert.Contains($"<a href=\"{url}\" target=\"_blank\" rel=\"noopener\">{url}</a>", Row(page, "server"), StringComparison.Ordinal);
        Assert.Contains("<span class=\"state warn\">Running (Unhealthy)</span>", Row(page, "server"), StringComparison.Ordinal);
        Assert.Contains("<span class=\"state bad\">Finished (exit code 3)</span>", Row(page, "failing"), StringComparison.Ordinal);
        Assert.Contains("<span class=\"state idle\">NotStarted</span>", Row(page, "later"), StringComparison.Ordinal);
        await Eventually.Get(() => client.Page("/resources/server").Result, details => details.Contains("has a cold", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_comes_by_itself()
    {
        _builder.AddScript("script");
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        var seen = new List<string>();
        await foreach (var rows in client.Events("/"))
        {
            seen.Add(Row(rows, "script"));
            if (seen.Count == 1)
            {
                Assert.True((await app.ResourceCommands.ExecuteCommandAsync("script", "stop", TestApp.Deadline)).Success);
            }
            else if (seen[^1].Contains(">Finished (", StringComparison.Ordinal))
            {
                break;
            }
        }

        Assert.Contains("<span class=\"state ok\">Running</span>", seen[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_replica_has_a_page_and_what_is_not_there_has_none()
    {
        _builder.AddScript("script").WithAnnotation(new ReplicaAnnotation(2));
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        Assert.Contains("<h1>script-1</h1>", await client.Page("/resources/script-1"), StringComparison.Ordinal);
        foreach (var path in new[] { "/resources/script", "/console?resource=script", "/console?resource=%3Cb%3E", "/nowhere", "/resources/script-1/values/variables/NOT_SET" })
        {
            using var response = await client.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.DoesNotContain("<b>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Values_are_concealed_until_each_is_asked_for()
    {
        var password = _builder.AddParameter("password", "hidden-password", secret: true);
        _builder.AddParameter("missing");
        _builder.AddScript("script").WithEnvironment("ConnectionStrings__db", ReferenceExpression.Create($"Host=here;Password={password}"));
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        foreach (var path in new[] { "/", "/resources/script", "/resources/password" })
        {
            Assert.DoesNotContain("hidden-password", await client.Page(path), StringComparison.Ordinal);
        }

        Assert.Contains("<dt>ConnectionStrings__db</dt>", await client.Page("/resources/script"), StringComparison.Ordinal);
        Assert.Equal("Host=here;Password=hidden-password", await client.Page("/resources/script/values/variables/ConnectionStrings__db"));
        Assert.Equal("hidden-password", await client.Page("/resources/password/values/parameter/value"));
        Assert.Contains("Parameters:missing", await client.Page("/resources/missing/values/parameter/value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        const string Hostile = "<script>alert('\"')</script>";
        var script = _builder.AddScript("script").WithEnvironment(Hostile, "x").WithUrl("javascript:alert(1)", Hostile)
            .WithCommand("command", Hostile, _ => Task.FromResult(CommandResults.Failure(Hostile)), new() { Description = "\" onclick=\"alert(1)" })
            .WithCheck("check", () => HealthCheckResult.Degraded(Hostile));
        await using var app = await _builder.StartAsync();
        await app.ResourceNotifications.PublishUpdateAsync(script.Resource, snapshot => snapshot with { ResourceType = Hostile, Properties = [new(Hostile, Hostile)] });
        await Eventually.True(() => app.Now("script").HealthReports.Any(report => report.Description is not null));
        using var client = await DashboardClient.LoggedInAt(app);
        using var result = await client.Post("/resources/script/commands/command");
        foreach (var markup in new[] { await client.Page("/"), await client.Page("/resources/script"), await result.Content.ReadAsStringAsync() })
        {
            Assert.Contains("&lt;script&gt;alert(&#x27;&quot;&#x27;)&lt;/script&gt;", markup, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", markup, StringComparison.Ordinal);
            Assert.DoesNotContain("onclick=\"", markup, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", markup, StringComparison.Ordinal);
        }
    }

    private static string Row(string markup, string resource)
    {
        var from = markup.IndexOf($"id=\"resource-{resource}\"", StringComparison.Ordinal);
        Assert.True(from >= 0, $"'{resource}' is not in:\n{markup}");
        return markup[from..markup.IndexOf("</tr>", from, StringComparison.Ordinal)];
    }
}
