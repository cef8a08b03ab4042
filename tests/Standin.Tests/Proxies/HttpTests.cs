using System.Net.WebSockets;
using System.Text;
using Aspire.Hosting.Proxies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Standin.Tests.Proxies;

public sealed class HttpTests
{
    [Fact]
    public async Task Requests_that_come_first_are_answered_by_the_server_that_starts_late()
    {
        await using var proxy = EndpointProxy.Listen(null);
        var port = FreePorts.Next();
        proxy.SetTargets([port]);
        using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{proxy.Port}") };
        var early = Enumerable.Range(0, 20).Select(i => client.GetStringAsync(new Uri($"/{i}", UriKind.Relative))).ToArray();
        await Eventually.True(() => proxy.Connections == early.Length);

        await using var server = await StartServerAsync(port);
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"/{i}"), await Task.WhenAll(early));
        Assert.Equal("/again", await client.GetStringAsync(new Uri("/again", UriKind.Relative)));
    }

    [Fact]
    public async Task A_websocket_talks_both_ways()
    {
        await using var proxy = EndpointProxy.Listen(null);
        var port = FreePorts.Next();
        await using var server = await StartServerAsync(port);
        proxy.SetTargets([port]);

        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri($"ws://localhost:{proxy.Port}/"), CancellationToken.None);
        var buffer = new byte[16];
        foreach (var text in new[] { "one", "two" })
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
            var echo = await socket.ReceiveAsync(buffer, CancellationToken.None).WaitAsync(Tcp.Deadline);
            Assert.Equal(text, Encoding.ASCII.GetString(buffer, 0, echo.Count));
        }

        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None).WaitAsync(Tcp.Deadline);
    }

    /// <summary>Answers with the path, and echoes web socket messages.</summary>
    private static async Task<WebApplication> StartServerAsync(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls($"http://localhost:{port}");
        var app = builder.Build();
        app.UseWebSockets();
        app.Run(context => context.WebSockets.IsWebSocketRequest ? EchoAsync(context) : context.Response.WriteAsync(context.Request.Path));
        await app.StartAsync();
        return app;
    }

    private static async Task EchoAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var buffer = new byte[16];
        while (await socket.ReceiveAsync(buffer, context.RequestAborted) is { MessageType: not WebSocketMessageType.Close } message)
        {
            await socket.SendAsync(buffer.AsMemory(0, message.Count), message.MessageType, message.EndOfMessage, context.RequestAborted);
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);
    }
}
