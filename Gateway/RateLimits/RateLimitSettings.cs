using Microsoft.Extensions.Primitives;

namespace Gateway.RateLimits;

/// <summary>
/// The limits that the configuration section <c>Gateway:RateLimits</c> has at the moment, by the name that routes give as
/// their <c>RateLimiterPolicy</c>. A change needs no restart; an invalid one is logged, and the limits stay.
/// </summary>
internal sealed class RateLimitSettings : IDisposable
{
    private const string Section = "Gateway:RateLimits";

    private readonly IDisposable _subscription;
    private volatile Dictionary<string, RateLimit> _limits;

    public RateLimitSettings(IConfiguration configuration, ILogger<RateLimitSettings> logger)
    {
        _limits = Read(configuration);
        _subscription = ChangeToken.OnChange(configuration.GetReloadToken, () =>
        {
            try
            {
                _limits = Read(configuration);
            }
            catch (InvalidOperationException e)
            {
                logger.LogError(e, "The changed rate limits are invalid: the former ones stay");
            }
        });
    }

    /// <summary>The names at the start.</summary>
    public IReadOnlyCollection<string> Policies => _limits.Keys;

    public RateLimit this[string policy] => _limits[policy];

    public void Dispose() => _subscription.Dispose();

    private Dictionary<string, RateLimit> Read(IConfiguration configuration)
    {
        // A policy whose section is gone keeps its limit: routes still name it.
        var limits = new Dictionary<string, RateLimit>(_limits ?? [], StringComparer.OrdinalIgnoreCase);
        foreach (var section in configuration.GetSection(Section).GetChildren())
        {
            var limit = section.Get<RateLimit>();
            if (limit is not { Burst: > 0, PerMinute: > 0 })
            {
                throw new InvalidOperationException($"{section.Path}: Burst and PerMinute must be greater than 0.");
            }

            limits[section.Key] = limit;
        }

        return limits;
    }
}
