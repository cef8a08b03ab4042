namespace Users.Api.Keys;

/// <summary>
/// When keys come and go. A key is published well before it signs, so that everybody who validates tokens has it by then, and
/// kept until the last that it signed or encrypted has expired.
/// </summary>
internal static class KeySchedule
{
    /// <summary>How long a key signs.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromDays(30);

    /// <summary>How long it is published before. Validators commonly read the keys anew twice a day.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(2);

    /// <summary>How long the longest-lived token, a refresh token, lives.</summary>
    public static readonly TimeSpan LongestToken = TimeSpan.FromDays(14);

    // Clocks differ, and a replica that has not heard yet signs with the old key for some minutes more.
    private static readonly TimeSpan Margin = TimeSpan.FromHours(1);

    /// <summary>When the next key has to take over, if it has to be made by now; null where it is too early.</summary>
    /// <param name="newest">The key that took, or takes, over last; null where there is none.</param>
    /// <param name="now">The time, UTC.</param>
    public static DateTime? NextActiveFrom(ServerKey? newest, DateTime now) => newest switch
    {
        null => now,
        _ when newest.ActiveFrom + Term - Notice > now => null,
        // After a long stop the notice is given all the same.
        _ => Later(newest.ActiveFrom + Term, now + Notice),
    };

    /// <summary>The key in use: the one that took over last.</summary>
    public static ServerKey Active(IEnumerable<ServerKey> keys, DateTime now) =>
        keys.Where(key => key.ActiveFrom <= now).MaxBy(key => key.ActiveFrom)
        ?? throw new InvalidOperationException("No key is in use: the clock stands before all of them.");

    /// <summary>The keys that nothing needs any more, for what one other has taken over long enough ago.</summary>
    public static IEnumerable<ServerKey> Expired(IReadOnlyCollection<ServerKey> keys, DateTime now) =>
        keys.Where(key => keys.Any(other => other.ActiveFrom > key.ActiveFrom && other.ActiveFrom + LongestToken + Margin < now));

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
