namespace Users.Api.Keys;

/// <summary>
/// The rotation of keys. A key is published well before it signs, so that everyone who validates tokens has it by then, and kept
/// until the last token that it signed or encrypted has expired.
/// </summary>
internal static class KeySchedule
{
    /// <summary>How long a key is active.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromDays(30);

    /// <summary>How long a key is published before it is active. Validators commonly refresh keys twice a day.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(2);

    /// <summary>The lifetime of refresh tokens, which live longest.</summary>
    public static readonly TimeSpan LongestToken = TimeSpan.FromDays(14);

    // Clocks differ, and a replica that has not refreshed yet signs with the old key for some more minutes.
    private static readonly TimeSpan Margin = TimeSpan.FromHours(1);

    /// <summary>When the next key takes over, if it is time to create it; otherwise null.</summary>
    /// <param name="newest">The latest to take over, perhaps in the future; null if there is no key.</param>
    public static DateTime? NextActiveFrom(ServerKey? newest, DateTime now) => newest switch
    {
        null => now,
        _ when newest.ActiveFrom + Term - Notice > now => null,
        // The notice is given even after a long downtime.
        _ => Later(newest.ActiveFrom + Term, now + Notice),
    };

    /// <summary>The key that took over last.</summary>
    public static ServerKey Active(IEnumerable<ServerKey> keys, DateTime now) =>
        keys.Where(key => key.ActiveFrom <= now).MaxBy(key => key.ActiveFrom)
        ?? throw new InvalidOperationException("No key is active: the clock is before all of them.");

    /// <summary>The keys that another has replaced so long ago that no token needs them.</summary>
    public static IEnumerable<ServerKey> Expired(IReadOnlyCollection<ServerKey> keys, DateTime now) =>
        keys.Where(key => keys.Any(other => other.ActiveFrom > key.ActiveFrom && other.ActiveFrom + LongestToken + Margin < now));

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
