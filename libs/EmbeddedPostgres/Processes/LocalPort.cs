using System.Net;
using System.Net.Sockets;

namespace EmbeddedPostgres.Processes;

internal static class LocalPort
{
    // Below the range for outgoing connections and for port 0, so that nothing else is given the port before the server starts.
    private const int First = 21000;
    private const int End = 27000;
    private const int Attempts = 100;

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
