using System.Net.Sockets;

namespace Aspire.Hosting.Proxies;

/// <summary>What can be told of a client without reading from it.</summary>
internal static class ClientState
{
    private const int TcpLevel = 6;
    private const int TcpInfo = 11;
    private const byte Established = 1;

    /// <summary>
    /// Whether the client has closed its connection, so that what it has asked for must not be done any more. Linux
    /// tells also when unread data comes before the end.
    /// </summary>
    public static bool HasLeft(Socket client)
    {
        if (!OperatingSystem.IsLinux())
        {
            return client.Poll(0, SelectMode.SelectRead) && client.Available == 0;
        }

        Span<byte> state = stackalloc byte[1];
        client.GetRawSocketOption(TcpLevel, TcpInfo, state);
        return state[0] != Established;
    }
}
