using System.Security.Authentication;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

internal static class TlsDefaults
{
    /// <summary>Where a service has a certificate (<c>Kestrel:Certificates</c>): TLS 1.2 and 1.3, whatever the machine would take.</summary>
    public static void AddTlsDefaults(this IServiceCollection services) => services.Configure<KestrelServerOptions>(
        kestrel => kestrel.ConfigureHttpsDefaults(https => https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13));
}
