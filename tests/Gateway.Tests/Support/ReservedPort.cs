using System.Net;
using System.Net.Sockets;

namespace Gateway.Tests.Support;

/// <summary>A port that is taken, and at which nobody listens: connections are refused.</summary>
internal sealed class ReservedPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ReservedPort() => _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public string Address => $"http://{_socket.LocalEndPoint}";

    public void Dispose() => _socket.Dispose();
}
