using System.Net;
using System.Net.Sockets;

namespace Tests;

/// <summary>A port that is taken, and at which nobody listens: connections are refused.</summary>
public sealed class ReservedPort : IDisposable
{
    // Below those that the system gives to connections, and to whoever listens at any port.
    private const int First = 15_000;
    private const int End = 20_000;

    private static int _last = Random.Shared.Next(First, End);

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ReservedPort()
        : this(port: 0)
    {
    }

    private ReservedPort(int port) => _socket.Bind(new IPEndPoint(IPAddress.Loopback, port));

    public string Address => $"http://{_socket.LocalEndPoint}";

    /// <summary>
    /// Where something may listen, stop, and listen again: the port is free, and no other that is picked, so that nobody takes it meanwhile.
    /// </summary>
    public static string FreeAddress()
    {
        while (true)
        {
            var port = First + (Interlocked.Increment(ref _last) % (End - First));
            try
            {
                using var free = new ReservedPort(port);
                return free.Address;
            }
            catch (SocketException exception) when (exception.SocketErrorCode is SocketError.AddressAlreadyInUse)
            {
                // The next one, then.
            }
        }
    }

    public void Dispose() => _socket.Dispose();
}
