using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Standin.Tests.Proxies;

/// <summary>The client's side of a test, with deadlines.</summary>
internal static class Tcp
{
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    public static async Task<Socket> ConnectAsync(int port, IPAddress? address = null)
    {
        var at = address ?? IPAddress.Loopback;
        var socket = new Socket(at.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(new IPEndPoint(at, port)).WaitAsync(Deadline);
        return socket;
    }

    public static async Task WriteAsync(this Socket socket, string text)
        => Assert.Equal(text.Length, await socket.SendAsync(Encoding.ASCII.GetBytes(text)).WaitAsync(Deadline));

    /// <summary>Exactly this many characters.</summary>
    public static async Task<string> ReadAsync(this Socket socket, int length)
    {
        var buffer = new byte[length];
        for (var read = 0; read < length;)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(read)).AsTask().WaitAsync(Deadline);
            Assert.True(received > 0, $"The connection ended after {read} of {length} characters.");
            read += received;
        }

        return Encoding.ASCII.GetString(buffer);
    }

    /// <summary>Waits for the end that the peer sends.</summary>
    public static async Task ReadEndAsync(this Socket socket)
        => Assert.Equal(0, await socket.ReceiveAsync(new byte[1]).WaitAsync(Deadline));

    /// <summary>Waits until the connection is closed, in order or not.</summary>
    public static async Task ReadCloseAsync(this Socket socket)
    {
        try
        {
            await socket.ReadEndAsync();
        }
        catch (SocketException exception)
        {
            Assert.Equal(SocketError.ConnectionReset, exception.SocketErrorCode);
        }
    }
}
