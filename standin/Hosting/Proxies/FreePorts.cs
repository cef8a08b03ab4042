using System.Net;
using System.Net.Sockets;

namespace Aspire.Hosting.Proxies;

/// <summary>
/// Hands out free ports for processes to listen on. They lie below the ranges from which systems take ports for
/// outgoing connections, in blocks that belong to one process at a time: who listens on a block's first port owns it.
/// </summary>
internal static class FreePorts
{
    private const int First = 20000;
    private const int BlockSize = 50;
    private const int Blocks = 200;

    private static readonly Lock s_gate = new();
    private static readonly List<Socket> s_owned = [];
    private static Queue<int> s_left = new();

    /// <summary>A port that nobody listens on and that this process has not handed out before.</summary>
    /// <exception cref="InvalidOperationException">Other programs hold all of them.</exception>
    public static int Next()
    {
        lock (s_gate)
        {
            while (true)
            {
                while (s_left.TryDequeue(out var port))
                {
                    if (IsFree(port))
                    {
                        return port;
                    }
                }

                s_left = ClaimBlock();
            }
        }
    }

    private static Queue<int> ClaimBlock()
    {
        var firsts = Enumerable.Range(0, Blocks).Select(block => First + (block * BlockSize)).ToArray();
        Random.Shared.Shuffle(firsts);
        foreach (var first in firsts)
        {
            if (TryListen(IPAddress.Loopback, first, out var owned))
            {
                s_owned.Add(owned);
                return new Queue<int>(Enumerable.Range(first + 1, BlockSize - 1));
            }
        }

        throw new InvalidOperationException(
            $"No free port between {First} and {First + (Blocks * BlockSize) - 1}: stop some of the programs that listen there, then start again.");
    }

    /// <summary>Whether nobody listens on the port, on any address.</summary>
    internal static bool IsFree(int port)
    {
        var isFree = TryListen(IPAddress.Any, port, out var v4);
        v4.Dispose();
        if (isFree && Socket.OSSupportsIPv6)
        {
            isFree = TryListen(IPAddress.IPv6Any, port, out var v6);
            v6.Dispose();
        }

        return isFree;
    }

    private static bool TryListen(IPAddress address, int port, out Socket socket)
    {
        socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(1);
            return true;
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            socket.Dispose();
            return false;
        }
    }
}
