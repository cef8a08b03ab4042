using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Aspire.Hosting.Dashboard;

/// <summary>Where the dashboard listens: nobody outside this machine is to reach it.</summary>
internal static class LoopbackAddress
{
    /// <summary>The first address of a list such as <c>ASPNETCORE_URLS</c> that plain HTTP on this machine can be served at.</summary>
    public static Uri? FirstOf(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(url => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address : null)
        .FirstOrDefault(address => address is { IsLoopback: true, Scheme: "http" });

    /// <summary>Whether a browser means this machine by the host name of its request, and not some site that resolves to it.</summary>
    public static bool IsLoopback(string host) => host is "localhost" or "127.0.0.1" or "[::1]";

    /// <summary>Listens at the address.</summary>
    public static void ListenAt(this KestrelServerOptions options, Uri address, Action<ListenOptions> configure)
    {
        if (IPAddress.TryParse(address.DnsSafeHost, out var ip))
        {
            options.Listen(ip, address.Port, configure);
        }
        else
        {
            options.ListenLocalhost(address.Port, configure);
        }
    }
}
