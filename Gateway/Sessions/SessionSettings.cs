namespace Gateway.Sessions;

/// <summary>The configuration section <c>Session</c>: how long somebody stays signed in.</summary>
public sealed class SessionSettings
{
    public const string Section = "Session";

    /// <summary>The longest time from the sign-in.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromDays(14);

    /// <summary>The longest time without a request.</summary>
    public TimeSpan IdleLifetime { get; set; } = TimeSpan.FromDays(1);
}
