using System.Net;
using System.Net.Sockets;

namespace Tests;

/// <summary>A port that is taken, and at which nobody listens: connections are refused.</summary>
public sealed class ReservedPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ReservedPort() => _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public string Address => $"http://{_socket.LocalEndPoint}";

    /// <summary>Where something may listen: the port is free, though nobody keeps it so.</summary>
    public static string FreeAddress()
    {
        using var port = new ReservedPort();
        return port.Address;
    }

    public void Dispose() => _socket.Dispose();
}
