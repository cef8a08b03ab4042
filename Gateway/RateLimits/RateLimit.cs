namespace Gateway.RateLimits;

/// <summary>How many requests one client may make.</summary>
/// <param name="Burst">The most at once, after a pause.</param>
/// <param name="PerMinute">The most per minute over a longer time.</param>
internal readonly record struct RateLimit(int Burst, int PerMinute)
{
    /// <summary>The time in which one request is earned.</summary>
    public TimeSpan Interval => TimeSpan.FromMinutes(1) / PerMinute;

    /// <summary>The time in which a number of requests is earned, in whole seconds.</summary>
    public int SecondsFor(long requests) => (int)Math.Ceiling((Interval * requests).TotalSeconds);
}
