using System.Net;
using Aspire.Hosting.Proxies;

namespace Standin.Tests.Proxies;

public sealed class WaitingTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public async Task A_connection_waits_for_a_target_that_listens_late(string address)
    {
        await using var proxy = EndpointProxy.Listen(null);
        using var early = await Tcp.ConnectAsync(proxy.Port);
        await early.WriteAsync("early");

        var port = FreePorts.Next();
        proxy.SetTargets([port]);
        using var client = await Tcp.ConnectAsync(proxy.Port);
        await client.WriteAsync("later");

        using var server = new TcpServer(port, IPAddress.Parse(address));
        using var one = await server.AcceptAsync();
        using var other = await server.AcceptAsync();
        Assert.Equal(["early", "later"], new[] { await one.ReadAsync(5), await other.ReadAsync(5) }.Order());
    }

    [Fact]
    public async Task A_wait_ends()
    {
        await using var proxy = EndpointProxy.Listen(null, wait: TimeSpan.FromMilliseconds(200));
        proxy.SetTargets([FreePorts.Next()]);
        using var client = await Tcp.ConnectAsync(proxy.Port);
        await client.ReadCloseAsync();
    }

    [Fact]
    public async Task Waiting_connections_and_new_ones_are_closed_when_there_is_nothing_to_wait_for()
    {
        await using var proxy = EndpointProxy.Listen(null);
        using var waiting = await Tcp.ConnectAsync(proxy.Port);
        proxy.CloseWaiting();
        await waiting.ReadCloseAsync();
        using var late = await Tcp.ConnectAsync(proxy.Port);
        await late.ReadCloseAsync();

        using var server = new TcpServer();
        proxy.SetTargets([server.Port]);
        using var client = await Tcp.ConnectAsync(proxy.Port);
        using var served = await server.AcceptAsync();
        await served.WriteAsync("back");
        Assert.Equal("back", await client.ReadAsync(4));
    }

    [Fact]
    public async Task What_a_client_asked_for_before_it_left_is_not_done()
    {
        await using var proxy = EndpointProxy.Listen(null);
        var port = FreePorts.Next();
        proxy.SetTargets([port]);
        using (var left = await Tcp.ConnectAsync(proxy.Port))
        {
            await left.WriteAsync("stale");
        }

        await Eventually.True(() => proxy.Connections == 0);
        using var server = new TcpServer(port);
        using var client = await Tcp.ConnectAsync(proxy.Port);
        await client.WriteAsync("fresh");
        using var served = await server.AcceptAsync();
        Assert.Equal("fresh", await served.ReadAsync(5));
    }
}
