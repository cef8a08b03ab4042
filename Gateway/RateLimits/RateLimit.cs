namespace Gateway.RateLimits;

/// <summary>How many requests one client may make.</summary>
/// <param name="Burst">How many at once, after a pause.</param>
/// <param name="PerMinute">How many a minute for as long as it likes.</param>
internal readonly record struct RateLimit(int Burst, int PerMinute)
{
    /// <summary>What it takes to earn one request.</summary>
    public TimeSpan Interval => TimeSpan.FromMinutes(1) / PerMinute;

    /// <summary>What it takes to earn a number of requests, in whole seconds.</summary>
    public int SecondsFor(long requests) => (int)Math.Ceiling((Interval * requests).TotalSeconds);
}
