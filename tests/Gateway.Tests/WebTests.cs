using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Hosting;

namespace Gateway.Tests;

public sealed class WebTests : IDisposable
{
    private readonly DirectoryInfo _build = Directory.CreateTempSubdirectory("gateway-wwwroot-");

    public void Dispose() => _build.Delete(recursive: true);

    [Fact]
    public async Task Hot_reloads_websocket_goes_through()
    {
        await using var web = await StubService.StartAsync("web", async context =>
        {
            Assert.Equal("/?token=t", context.Request.Path + context.Request.QueryString);
            using var socket = await context.WebSockets.AcceptWebSocketAsync("vite-hmr");
            var buffer = new byte[100];
            var received = await socket.ReceiveAsync(buffer, context.RequestAborted);
            await socket.SendAsync(
                Encoding.ASCII.GetBytes("seen " + Encoding.ASCII.GetString(buffer, 0, received.Count)),
                WebSocketMessageType.Text, endOfMessage: true, context.RequestAborted);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("web", web));

        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var client = new ClientWebSocket();
        client.Options.AddSubProtocol("vite-hmr");
        client.Options.SetRequestHeader("Origin", gateway.Address.GetLeftPart(UriPartial.Authority));
        await client.ConnectAsync(new UriBuilder(gateway.Address) { Scheme = "ws", Query = "token=t" }.Uri, deadline.Token);
        await client.SendAsync(Encoding.ASCII.GetBytes("ping"), WebSocketMessageType.Text, endOfMessage: true, deadline.Token);
        var buffer = new byte[100];
        var received = await client.ReceiveAsync(buffer, deadline.Token);

        Assert.Equal("vite-hmr", client.SubProtocol);
        Assert.Equal("seen ping", Encoding.ASCII.GetString(buffer, 0, received.Count));
    }

    [Fact]
    public async Task A_websocket_that_is_left_open_does_not_hold_up_the_gateways_stop()
    {
        await using var web = await StubService.StartAsync("web", async context =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await socket.ReceiveAsync(new byte[1], context.RequestAborted);
        });
        var gateway = GatewayApp.Start(GatewayApp.Service("web", web));
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var client = new ClientWebSocket();
        await client.ConnectAsync(new UriBuilder(gateway.Address) { Scheme = "ws" }.Uri, deadline.Token);

        // The host would wait 30 s for its connections to end.
        await gateway.DisposeAsync().AsTask().WaitAsync(deadline.Token);
        await Assert.ThrowsAsync<WebSocketException>(() => client.ReceiveAsync(new byte[1], deadline.Token));
    }

    [Theory]
    [InlineData("/", "the page")]
    [InlineData("/users", "the page")]
    [InlineData("/users/7", "the page")]
    [InlineData("/invoices/7/print", "the page")]
    [InlineData("/favicon.svg", "the icon")]
    public async Task The_build_is_served_where_no_web_server_is_configured(string path, string expected)
    {
        await using var gateway = StartWithBuild();
        using var response = await gateway.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.True(response.Headers.CacheControl?.NoCache);
    }

    [Theory]
    [InlineData("/users", "br, gzip", "br")]
    [InlineData("/assets/index-1f2e.js", "gzip, deflate, br", "br")]
    [InlineData("/assets/index-1f2e.js", "gzip", "gzip")]
    [InlineData("/assets/index-1f2e.js", "br;q=0, gzip", "gzip")]
    [InlineData("/assets/index-1f2e.js", "deflate", null)]
    [InlineData("/favicon.svg", "br, gzip", null)]
    public async Task The_build_has_compressed_its_files_already(string path, string accepted, string? coding)
    {
        await using var gateway = StartWithBuild();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await gateway.Anonymous.SendAsync(request);
        Assert.Equal(coding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        Assert.Equal(coding is not null, (await response.Content.ReadAsStringAsync()).StartsWith(coding ?? "none", StringComparison.Ordinal));
        Assert.Equal(
            path switch { "/users" => "text/html", "/favicon.svg" => "image/svg+xml", _ => "text/javascript" },
            response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(path.StartsWith("/assets", StringComparison.Ordinal), response.Headers.CacheControl?.ToString().Contains("immutable", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_that_are_named_by_their_content_may_be_kept_for_good()
    {
        await using var gateway = StartWithBuild();
        using var response = await gateway.Client.GetAsync("/assets/index-1f2e.js");
        Assert.Equal("the script", await response.Content.ReadAsStringAsync());
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("/assets/index-gone.js")]
    [InlineData("/api/nothing")]
    [InlineData("/user_service/nothing")]
    [InlineData("/billing_service")]
    [InlineData("/../appsettings.json")]
    [InlineData("/..%2fappsettings.json")]
    public async Task What_is_missing_is_a_problem_and_not_the_page(string path)
    {
        await using var gateway = StartWithBuild();
        var answer = await gateway.GetRawAsync(path);
        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain("the page", answer.Body, StringComparison.Ordinal);
        Assert.Equal("application/problem+json", answer.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Only_reading_gets_the_page()
    {
        await using var gateway = StartWithBuild();
        using var response = await gateway.Client.PostAsync("/users", content: null);
        await ProblemAssert.IsProblemAsync(HttpStatusCode.MethodNotAllowed, response);
    }

    private GatewayApp StartWithBuild()
    {
        File.WriteAllText(Path.Combine(_build.FullName, "index.html"), "the page");
        File.WriteAllText(Path.Combine(_build.FullName, "favicon.svg"), "the icon");
        File.WriteAllText(Path.Combine(_build.CreateSubdirectory("assets").FullName, "index-1f2e.js"), "the script");
        foreach (var (file, form, coding) in new[] { ("index.html", ".br", "br"), ("assets/index-1f2e.js", ".br", "br"), ("assets/index-1f2e.js", ".gz", "gzip") })
        {
            File.WriteAllText(Path.Combine(_build.FullName, file + form), $"{coding} of {file}");
        }

        return GatewayApp.Start(host => host.UseEnvironment("Production").UseWebRoot(_build.FullName));
    }
}
