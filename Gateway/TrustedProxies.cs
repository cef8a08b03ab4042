using Microsoft.AspNetCore.HttpOverrides;

namespace Gateway;

/// <summary>Proxies before the gateway, such as a cloud's load balancer.</summary>
internal static class TrustedProxies
{
    private const string Setting = "Gateway:TrustedProxies";

    /// <summary>
    /// Trusts <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> of connections from the networks in <c>Gateway:TrustedProxies</c>, and
    /// of no others, even where <c>ASPNETCORE_FORWARDEDHEADERS_ENABLED</c> would trust all of them: clients could choose the address that
    /// their requests are counted for.
    /// </summary>
    public static void AddTrustedProxies(this WebApplicationBuilder builder)
    {
        var networks = (builder.Configuration.GetSection(Setting).Get<string[]>() ?? []).Select(Parse).ToList();
        builder.Services.PostConfigure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = networks.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // Through as many proxies as are trusted.
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            networks.ForEach(options.KnownIPNetworks.Add);
        });
    }

    private static System.Net.IPNetwork Parse(string network) => System.Net.IPNetwork.TryParse(network, out var parsed)
        ? parsed
        : throw new InvalidOperationException($"{Setting}: '{network}' is no network such as 10.0.0.0/8 or fd00::/8.");
}
