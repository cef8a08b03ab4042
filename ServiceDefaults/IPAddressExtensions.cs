using System.Net;
using System.Net.Sockets;

namespace ServiceDefaults;

public static class IPAddressExtensions
{
    private const int NetworkBytes = 8;

    /// <summary>
    /// The network that counts as one client: an IPv4 address itself, but all of an IPv6 address's /64, since a home or an office has that
    /// many to choose from.
    /// </summary>
    public static IPAddress ToClientNetwork(this IPAddress address) => address switch
    {
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => new IPAddress([.. address.GetAddressBytes().AsSpan(0, NetworkBytes), .. new byte[NetworkBytes]]),
        _ => address,
    };
}
