using System.Net;
using System.Net.Sockets;

namespace EmbeddedPostgres.Processes;

/// <summary>TCP ports on the loopback address.</summary>
internal static class LocalPort
{
    // Below what systems hand out for outgoing connections and to port 0, so that nobody is given it between now and the server's start.
    private const int First = 21000;
    private const int End = 27000;
    private const int Attempts = 100;

    /// <summary>A random port that nobody listens on.</summary>
    public static int PickFree()
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var port = Random.Shared.Next(First, End);
            if (IsFree(port))
            {
                return port;
            }
        }

        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }

    /// <summary>Whether nobody listens on <paramref name="port"/>.</summary>
    public static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
