using System.Net;
using System.Net.Sockets;

namespace Aspire.Hosting.Proxies;

/// <summary>A port of this machine that connections are handed to.</summary>
internal sealed class ProxyTarget(int port)
{
    private const int FirstEphemeralPort = 32768;

    private readonly IPEndPoint _v4 = new(IPAddress.Loopback, port);
    private readonly IPEndPoint _v6 = new(IPAddress.IPv6Loopback, port);

    /// <summary>Programs that listen on "localhost" may do so on ::1 only: the address that answered last is asked first.</summary>
    private bool _prefersV6;

    /// <summary>A connection to the target, or null when it does not accept one.</summary>
    public async ValueTask<Socket?> ConnectAsync(CancellationToken cancellationToken)
    {
        var prefersV6 = _prefersV6;
        if (await ConnectAsync(prefersV6 ? _v6 : _v4, cancellationToken).ConfigureAwait(false) is { } preferred)
        {
            return preferred;
        }

        var other = await ConnectAsync(prefersV6 ? _v4 : _v6, cancellationToken).ConfigureAwait(false);
        if (other is not null)
        {
            _prefersV6 = !prefersV6;
        }

        return other;
    }

    private static async ValueTask<Socket?> ConnectAsync(IPEndPoint address, CancellationToken cancellationToken)
    {
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && !Socket.OSSupportsIPv6)
        {
            return null;
        }

        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, cancellationToken).ConfigureAwait(false);
            // A socket may meet itself when the system happens to give it the very port that nobody listens on.
            if (address.Port < FirstEphemeralPort || !address.Equals(socket.LocalEndPoint))
            {
                return socket;
            }
        }
        catch (SocketException)
        {
            // Refused: nobody listens, not yet or not on this address.
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        socket.Dispose();
        return null;
    }
}
