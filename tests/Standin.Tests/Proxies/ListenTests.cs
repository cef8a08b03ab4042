using System.Net;
using System.Net.Sockets;
using Aspire.Hosting.Proxies;

namespace Standin.Tests.Proxies;

public sealed class ListenTests
{
    [Fact]
    public async Task Both_loopback_addresses_answer_on_the_same_port()
    {
        await using var proxy = EndpointProxy.Listen(null);
        using var server = new TcpServer();
        proxy.SetTargets([server.Port]);
        foreach (var address in new[] { IPAddress.Loopback, IPAddress.IPv6Loopback })
        {
            using var client = await Tcp.ConnectAsync(proxy.Port, address);
            using var served = await server.AcceptAsync();
            await client.WriteAsync("hello");
            Assert.Equal("hello", await served.ReadAsync(5));
        }
    }

    [Fact]
    public async Task A_fixed_port_is_the_port()
    {
        var port = FreePorts.Next();
        await using var proxy = EndpointProxy.Listen(port);
        Assert.Equal(port, proxy.Port);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    public void A_fixed_port_on_which_somebody_listens_is_refused(string address)
    {
        using var other = new TcpServer(FreePorts.Next(), IPAddress.Parse(address));
        var refusal = Assert.Throws<PortInUseException>(() => EndpointProxy.Listen(other.Port));
        Assert.Equal(other.Port, refusal.Port);
        Assert.StartsWith($"Port {other.Port} is in use", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_proxies_never_share_a_port()
    {
        await using var first = EndpointProxy.Listen(null);
        await using var second = EndpointProxy.Listen(null);
        Assert.NotEqual(first.Port, second.Port);
        Assert.Throws<PortInUseException>(() => EndpointProxy.Listen(first.Port));
    }

    [Fact]
    public async Task A_disposed_proxy_frees_its_port_and_closes_its_connections()
    {
        var proxy = EndpointProxy.Listen(null);
        using var server = new TcpServer();
        proxy.SetTargets([server.Port]);
        using var client = await Tcp.ConnectAsync(proxy.Port);
        using var served = await server.AcceptAsync();
        proxy.SetTargets([]);
        using var waiting = await Tcp.ConnectAsync(proxy.Port);

        await proxy.DisposeAsync();
        await client.ReadCloseAsync();
        await served.ReadCloseAsync();
        await waiting.ReadCloseAsync();
        await Assert.ThrowsAsync<SocketException>(() => Tcp.ConnectAsync(proxy.Port));
        await using var next = EndpointProxy.Listen(proxy.Port);
    }
}
