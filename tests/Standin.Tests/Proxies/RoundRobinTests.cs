using Aspire.Hosting.Proxies;

namespace Standin.Tests.Proxies;

public sealed class RoundRobinTests
{
    [Fact]
    public async Task Connections_go_to_the_targets_in_turn()
    {
        await using var proxy = EndpointProxy.Listen(null);
        using var one = new TcpServer();
        using var other = new TcpServer();
        proxy.SetTargets([one.Port, other.Port]);
        await AssertEachGetsAsync(proxy, 4, one, other);
    }

    [Fact]
    public async Task A_target_that_refuses_is_passed_over()
    {
        await using var proxy = EndpointProxy.Listen(null);
        using var one = new TcpServer();
        using var other = new TcpServer();
        proxy.SetTargets([one.Port, FreePorts.Next(), other.Port]);
        using var client = await Tcp.ConnectAsync(proxy.Port);
        using var second = await Tcp.ConnectAsync(proxy.Port);
        using var third = await Tcp.ConnectAsync(proxy.Port);
        await Eventually.True(() => proxy.Connections == 3);
        await Task.WhenAll(client.WriteAsync("a"), second.WriteAsync("b"), third.WriteAsync("c"));

        var accepted = await Task.WhenAll(one.AcceptAsync(), other.AcceptAsync());
        var last = await await Task.WhenAny(one.AcceptAsync(), other.AcceptAsync());
        Assert.Equal(["a", "b", "c"], (await Task.WhenAll(accepted.Append(last).Select(socket => socket.ReadAsync(1)))).Order());
    }

    [Fact]
    public async Task New_targets_get_the_new_connections_and_old_connections_stay()
    {
        await using var proxy = EndpointProxy.Listen(null);
        using var old = new TcpServer();
        proxy.SetTargets([old.Port]);
        using var before = await Tcp.ConnectAsync(proxy.Port);
        using var oldServed = await old.AcceptAsync();

        using var renewed = new TcpServer();
        proxy.SetTargets([renewed.Port]);
        await AssertEachGetsAsync(proxy, 1, renewed);
        await before.WriteAsync("still");
        Assert.Equal("still", await oldServed.ReadAsync(5));
    }

    private static async Task AssertEachGetsAsync(EndpointProxy proxy, int each, params TcpServer[] servers)
    {
        for (var i = 0; i < each * servers.Length; i++)
        {
            using var client = await Tcp.ConnectAsync(proxy.Port);
        }

        foreach (var server in servers)
        {
            for (var i = 0; i < each; i++)
            {
                using var served = await server.AcceptAsync();
            }
        }
    }
}
