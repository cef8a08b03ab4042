using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Aspire.Hosting.Proxies;

/// <summary>Listens on one port of both loopback addresses.</summary>
internal static class LoopbackListener
{
    private const int Backlog = 512;
    private const int Attempts = 100;

    /// <summary>The listening sockets: 127.0.0.1 and, where the machine has IPv6, ::1.</summary>
    /// <param name="port">The port; null for a free one.</param>
    /// <exception cref="PortInUseException">Somebody listens on the port, on loopback or on all addresses.</exception>
    public static IReadOnlyList<Socket> Listen(int? port)
    {
        if (port is { } fixedPort)
        {
            return IsTaken(fixedPort) ? throw new PortInUseException(fixedPort) : ListenOnBoth(fixedPort);
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return ListenOnBoth(0);
            }
            catch (PortInUseException) when (attempt < Attempts)
            {
                // Free in IPv4 only: the next one.
            }
        }
    }

    /// <summary>Whether a program listens on the port of a loopback address or of all addresses.</summary>
    public static bool IsTaken(int port)
        => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == port
            && (IPAddress.IsLoopback(listener.Address) || listener.Address.Equals(IPAddress.Any) || listener.Address.Equals(IPAddress.IPv6Any)));

    private static IReadOnlyList<Socket> ListenOnBoth(int port)
    {
        var v4 = ListenOn(IPAddress.Loopback, port);
        if (!Socket.OSSupportsIPv6)
        {
            return [v4];
        }

        try
        {
            return [v4, ListenOn(IPAddress.IPv6Loopback, ((IPEndPoint)v4.LocalEndPoint!).Port)];
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AddressNotAvailable)
        {
            // IPv6 is compiled in, but ::1 is not configured.
            return [v4];
        }
        catch
        {
            v4.Dispose();
            throw;
        }
    }

    private static Socket ListenOn(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(Backlog);
            return socket;
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            socket.Dispose();
            throw new PortInUseException(port, exception);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
