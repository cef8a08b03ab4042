namespace Gateway.Sessions;

/// <summary>The configuration section <c>Session</c>: how long somebody stays signed in.</summary>
public sealed class SessionSettings
{
    /// <summary>The section's name.</summary>
    public const string Section = "Session";

    /// <summary>How long at the most.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromDays(14);

    /// <summary>How long without a request.</summary>
    public TimeSpan IdleLifetime { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How often sessions that have ended are deleted.</summary>
    public TimeSpan CleanupInterval { get; set; } = TimeSpan.FromHours(1);
}
