using Microsoft.AspNetCore.RateLimiting;

namespace Gateway.RateLimits;

/// <summary>Sets up the rate limits.</summary>
internal static class RateLimitExtensions
{
    /// <summary>
    /// Makes a policy of every limit in the section <c>Gateway:RateLimits</c>. Routes choose one as their
    /// <c>RateLimiterPolicy</c>; <c>app.UseRateLimiter()</c> applies them, after authentication.
    /// </summary>
    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RateLimitSettings>();
        builder.Services.AddSingleton<Buckets>();
        builder.Services.AddSingleton<RateLimitRejection>();
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<RateLimitSettings, Buckets, RateLimitRejection>(
            (options, settings, buckets, rejection) =>
            {
                foreach (var name in settings.Policies)
                {
                    options.AddPolicy(name, new RateLimitPolicy(name, settings, buckets, rejection));
                }
            });
    }
}
