using System.Net.Sockets;
using System.Security.Cryptography;
using Aspire.Hosting.Proxies;

namespace Standin.Tests.Proxies;

public sealed class CopyTests : IAsyncLifetime, IDisposable
{
    private readonly EndpointProxy _proxy = EndpointProxy.Listen(null);
    private readonly TcpServer _server = new();
    private Socket _client = null!;
    private Socket _served = null!;

    public async Task InitializeAsync()
    {
        _proxy.SetTargets([_server.Port]);
        _client = await Tcp.ConnectAsync(_proxy.Port);
        _served = await _server.AcceptAsync();
        // A target that resets before the proxy has seen it accept is asked once more: the tests begin after that.
        await _client.WriteAsync("start");
        await _served.ReadAsync(5);
    }

    public async Task DisposeAsync() => await _proxy.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _served.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task Both_directions_talk_in_turn()
    {
        for (var i = 0; i < 100; i++)
        {
            await _client.WriteAsync("ping");
            Assert.Equal("ping", await _served.ReadAsync(4));
            await _served.WriteAsync("pong");
            Assert.Equal("pong", await _client.ReadAsync(4));
        }
    }

    [Fact]
    public async Task The_answer_comes_after_the_client_has_ended_its_side()
    {
        await _client.WriteAsync("question");
        _client.Shutdown(SocketShutdown.Send);
        Assert.Equal("question", await _served.ReadAsync(8));
        await _served.ReadEndAsync();

        await _served.WriteAsync("answer");
        _served.Shutdown(SocketShutdown.Send);
        Assert.Equal("answer", await _client.ReadAsync(6));
        await _client.ReadEndAsync();
        await Eventually.True(() => _proxy.Connections == 0);
    }

    [Fact]
    public async Task The_client_can_go_on_sending_after_the_target_has_ended_its_side()
    {
        _served.Shutdown(SocketShutdown.Send);
        await _client.ReadEndAsync();
        await _client.WriteAsync("more");
        Assert.Equal("more", await _served.ReadAsync(4));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reset_reaches_the_other_side(bool fromClient)
    {
        var (from, to) = fromClient ? (_client, _served) : (_served, _client);
        from.LingerState = new LingerOption(true, 0);
        from.Close();
        var reset = await Assert.ThrowsAsync<SocketException>(() => to.ReceiveAsync(new byte[1]).WaitAsync(Tcp.Deadline));
        Assert.Equal(SocketError.ConnectionReset, reset.SocketErrorCode);
        await Eventually.True(() => _proxy.Connections == 0);
    }

    [Fact]
    public async Task An_early_answer_to_an_upload_arrives()
    {
        // More than the buffers on the way can hold, so that the upload is still going on.
        var upload = _client.SendAsync(new byte[64 * 1024 * 1024]);
        await _served.ReadAsync(4);
        await _served.WriteAsync("too large");
        _served.Shutdown(SocketShutdown.Both);
        Assert.Equal("too large", await _client.ReadAsync(9));
        _served.Close();
        await Assert.ThrowsAsync<SocketException>(() => upload.WaitAsync(Tcp.Deadline));
    }

    [Fact]
    public async Task Large_streams_arrive_unchanged_in_both_directions_at_once()
    {
        var there = RandomNumberGenerator.GetBytes(32 * 1024 * 1024);
        var back = RandomNumberGenerator.GetBytes(32 * 1024 * 1024);
        // Before either side is ended: of a socket that has ended its side no stream can be made.
        await using var client = new NetworkStream(_client);
        await using var served = new NetworkStream(_served);
        var received = await Task.WhenAll(SendAsync(_client, there), SendAsync(_served, back), HashAsync(served), HashAsync(client))
            .WaitAsync(Tcp.Deadline);
        Assert.Equal(SHA256.HashData(there), received[2]);
        Assert.Equal(SHA256.HashData(back), received[3]);
    }

    private static async Task<byte[]> SendAsync(Socket socket, byte[] data)
    {
        await socket.SendAsync(data);
        socket.Shutdown(SocketShutdown.Send);
        return [];
    }

    private static async Task<byte[]> HashAsync(NetworkStream stream) => await SHA256.HashDataAsync(stream);
}
