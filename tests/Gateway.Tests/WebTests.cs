using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Hosting;

namespace Gateway.Tests;

public sealed class WebTests(WebTests.GatewayWithBuild build) : IClassFixture<WebTests.GatewayWithBuild>
{
    /// <summary>The gateway in production, with the front end's build in its web root.</summary>
    public sealed class GatewayWithBuild : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        public GatewayApp Gateway { get; private set; } = null!;

        public ValueTask InitializeAsync()
        {
            Directory.CreateDirectory(_folder.At("assets"));
            File.WriteAllText(_folder.At("index.html"), "the page");
            File.WriteAllText(_folder.At("favicon.svg"), "the icon");
            File.WriteAllText(_folder.At("assets/index-1f2e.js"), "the script");
            foreach (var (file, form, coding) in new[] { ("index.html", ".br", "br"), ("assets/index-1f2e.js", ".br", "br"), ("assets/index-1f2e.js", ".gz", "gzip") })
            {
                File.WriteAllText(_folder.At(file + form), $"{coding} of {file}");
            }

            Gateway = GatewayApp.Start(host => host.UseEnvironment("Production").UseWebRoot(_folder.Path));
            return ValueTask.CompletedTask;
        }

        public async ValueTask DisposeAsync()
        {
            await Gateway.DisposeAsync();
            _folder.Dispose();
        }
    }

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
        using var response = await build.Gateway.Client.GetAsync(path);
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
        using var response = await build.Gateway.Anonymous.SendAsync("GET", path, null, ("Accept-Encoding", accepted));
        Assert.Equal(coding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        Assert.Equal(coding is not null, (await response.Content.ReadAsStringAsync()).StartsWith(coding ?? "none", StringComparison.Ordinal));
        Assert.Equal(
            path switch { "/users" => "text/html", "/favicon.svg" => "image/svg+xml", _ => "text/javascript" },
            response.Content.Headers.ContentType?.MediaType);
        // What is named by its content may be kept for good.
        Assert.Equal(path.StartsWith("/assets", StringComparison.Ordinal), response.Headers.CacheControl?.ToString() == "public, max-age=31536000, immutable");
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
        var answer = await build.Gateway.GetRawAsync(path);
        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain("the page", answer.Body, StringComparison.Ordinal);
        Assert.Equal("application/problem+json", answer.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Only_reading_gets_the_page()
    {
        await build.Gateway.Client.PostAsync("/users", content: null).IsProblemAsync(HttpStatusCode.MethodNotAllowed);
    }
}
