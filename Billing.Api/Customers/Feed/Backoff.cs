namespace Billing.Api.Customers.Feed;

/// <summary>How long to leave alone what has failed: longer each time, and never in step with others who wait for the same.</summary>
internal struct Backoff
{
    private const double LongestSeconds = 30;
    private const double FirstSeconds = 0.5;
    private int _failures;

    /// <summary>What failed works again.</summary>
    public void Reset() => _failures = 0;

    /// <summary>How long to wait after one more failure.</summary>
    public TimeSpan Next()
    {
        var most = Math.Min(LongestSeconds, FirstSeconds * Math.Pow(2, _failures++));
        // No secret: any number between the half and the whole will do.
#pragma warning disable CA5394
        return TimeSpan.FromSeconds(most * (0.5 + (Random.Shared.NextDouble() / 2)));
#pragma warning restore CA5394
    }
}
