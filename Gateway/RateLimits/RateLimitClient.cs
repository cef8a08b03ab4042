using System.Net;
using System.Net.Sockets;

namespace Gateway.RateLimits;

/// <summary>Whom a request counts for.</summary>
internal static class RateLimitClient
{
    private const int BytesOfNetwork = 8;

    /// <summary>The signed-in caller, else the client's address.</summary>
    public static string Of(HttpContext context) =>
        CallerId.Of(context) ?? $"address:{Of(context.Connection.RemoteIpAddress)}";

    // A home or an office has a whole /64 of IPv6: one who may choose among its addresses is still one client.
    private static IPAddress? Of(IPAddress? address) => address switch
    {
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => new IPAddress([.. address.GetAddressBytes().AsSpan(0, BytesOfNetwork), .. new byte[BytesOfNetwork]]),
        _ => address,
    };
}
