using Microsoft.AspNetCore.RateLimiting;

namespace Gateway.RateLimits;

internal static class RateLimitExtensions
{
    /// <summary>
    /// Makes a policy of every limit in the section <c>Gateway:RateLimits</c>. Routes choose one as their
    /// <c>RateLimiterPolicy</c>; <c>app.UseRateLimiter()</c> applies them, after authentication.
    /// </summary>
    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RateLimitSettings>().AddSingleton<Buckets>();
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<RateLimitSettings, Buckets, GatewayMetrics>((options, settings, buckets, metrics) =>
        {
            foreach (var name in settings.Policies)
            {
                options.AddPolicy(name, new RateLimitPolicy(name, settings, buckets, metrics));
            }
        });
    }
}
