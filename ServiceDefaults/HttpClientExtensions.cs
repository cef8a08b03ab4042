using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace Microsoft.Extensions.Hosting;

/// <summary>How services call each other.</summary>
internal static class HttpClientExtensions
{
    /// <summary>
    /// Every <see cref="HttpClient"/> of the factory resolves service names (<c>https+http://users-api</c>), times out and
    /// retries; but never a method that changes something, since the first attempt may have done its work unseen.
    /// </summary>
    internal static void AddDefaultHttpClients(this IHostApplicationBuilder builder)
    {
        builder.Services.AddServiceDiscovery();
        builder.Services.ConfigureHttpClientDefaults(http =>
        {
            http.AddStandardResilienceHandler(options => options.Retry.DisableForUnsafeHttpMethods());
            http.AddServiceDiscovery();
        });
    }
}
