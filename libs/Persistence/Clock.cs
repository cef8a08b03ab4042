namespace Persistence;

/// <summary>Points in time as PostgreSQL keeps them: UTC, in whole microseconds.</summary>
public static class Clock
{
    /// <summary>The current time, cut to whole microseconds: what is sent on creation equals what is read later.</summary>
    public static DateTime Now(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
