using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Aspire.Hosting;
using Aspire.Hosting.Proxies;
using Microsoft.Extensions.Logging;

namespace Standin.Tests.Dashboard;

public sealed class TelemetryPageTests
{
    private readonly IDistributedApplicationBuilder _builder = CreateBuilder();

    [Fact]
    public async Task Entries_are_listed_and_found_by_resource_level_and_text()
    {
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        using (var users = new TelemetrySender(app, "users-api"))
        using (var billing = new TelemetrySender(app, "billing-api"))
        {
            users.Logger.LogInformation("Order {Number} of {User}", 17, "ada");
            users.Logger.LogError(new InvalidOperationException("out of stock"), "Order failed");
            users.Logger.LogDebug("Cache hit");
            billing.Logger.LogWarning("Invoice late");
        }

        var all = await client.Event("/logs", page => Messages(page).Length == 3);
        Assert.Contains("<dt>Number</dt><dd>17</dd>", all, StringComparison.Ordinal);
        Assert.Contains("<dt>Category</dt><dd>Shop.Orders</dd>", all, StringComparison.Ordinal);
        Assert.Contains("<span class=\"bad\">Error</span> <strong>users-api</strong> <span class=\"text\">Order failed</span>", all, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException", all, StringComparison.Ordinal);
        Assert.Equal(["Cache hit", "Invoice late", "Order 17 of ada", "Order failed"], Messages(await client.Page("/logs?level=Trace")).Order());
        Assert.Equal(["Invoice late"], Messages(await client.Page("/logs?resource=billing-api")));
        Assert.Equal(["Order failed"], Messages(await client.Page("/logs?level=Error")));
        Assert.Equal(["Order 17 of ada"], Messages(await client.Page("/logs?text=ADA&level=nonsense")));
        Assert.Contains("No entries.", await client.Page("/logs?trace=0123"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_comes_by_itself()
    {
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        using var users = new TelemetrySender(app, "users-api");
        var seen = 0;
        var page = await client.Event("/logs?text=order", page =>
        {
            users.Logger.LogInformation("Order {Number}", ++seen);
            return Messages(page).Length >= 2;
        });
        Assert.Equal("Order 1", Messages(page)[^1]);
    }

    [Fact]
    public async Task A_trace_is_a_waterfall_of_what_every_service_did()
    {
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        string id;
        using (var gateway = new TelemetrySender(app, "gateway"))
        using (var users = new TelemetrySender(app, "users-api", "users-api-1"))
        {
            using var request = gateway.Source.StartActivity("GET /users", ActivityKind.Server)!;
            using var query = users.Source.StartActivity("SELECT", ActivityKind.Client)!;
            query.SetTag("db.rows", 3).SetStatus(ActivityStatusCode.Error, "deadlock").AddEvent(new("retry", tags: new() { { "attempt", 2 } }));
            users.Logger.LogWarning("Slow");
            id = request.TraceId.ToHexString();
        }

        var list = await client.Event("/traces", page => page.Contains("gateway 1, users-api-1 1", StringComparison.Ordinal));
        Assert.Contains($"<a href=\"/traces/{id}\" aria-label=\"gateway: GET /users\">", list, StringComparison.Ordinal);
        var page = await client.Page($"/traces/{id}");
        Assert.Matches("""(?s)<span class="d0 text">GET /users</span>.*<span class="d1 text">SELECT <b class="bad">error</b></span>""", page);
        Assert.Contains("<dt>db.rows</dt><dd>3</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>status</dt><dd>deadlock</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>event retry</dt><dd>attempt: 2</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Kind</dt><dd>client</dd>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.Equal(["Slow"], Messages(await client.Page($"/logs?trace={id}")));
        Assert.Contains($"<a href=\"/traces/{id}\">Trace</a>", await client.Page("/logs"), StringComparison.Ordinal);
        Assert.Contains(id, await client.Page("/traces?failed=on&resource=gateway&text=select"), StringComparison.Ordinal);
        Assert.Contains("No traces.", await client.Page("/traces?resource=web"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.Get("/traces/0123")).StatusCode);
    }

    [Fact]
    public async Task Hostile_telemetry_stays_text()
    {
        const string Hostile = "<script>alert(\"1\")</script>";
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        string id;
        using (var sender = new TelemetrySender(app, Hostile))
        {
            using var span = sender.Source.StartActivity(Hostile)!;
            span.SetTag(Hostile, Hostile);
            sender.Logger.LogInformation("{Text}", Hostile);
            id = span.TraceId.ToHexString();
        }

        await client.Event("/logs", page => Messages(page).Length == 1);
        await client.Event("/traces", page => page.Contains(id, StringComparison.Ordinal));
        foreach (var path in new[] { "/logs", $"/logs?text={Uri.EscapeDataString(Hostile)}", "/traces", $"/traces/{id}" })
        {
            var page = await client.Page(path);
            Assert.Contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        }
    }

    internal static IDistributedApplicationBuilder CreateBuilder(params string[] args) =>
        DashboardClient.CreateBuilder([$"--ASPIRE_DASHBOARD_OTLP_HTTP_ENDPOINT_URL=http://127.0.0.1:{FreePorts.Next()}", .. args]);

    private static string[] Messages(string page) => [.. Regex.Matches(page, "<span class=\"text\">(?<text>[^<]*)</span>").Select(match => match.Groups["text"].Value)];
}
