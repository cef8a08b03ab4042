namespace Gateway.Sessions;

/// <summary>Names.</summary>
internal static class SessionDefaults
{
    /// <summary>The authentication scheme.</summary>
    public const string Scheme = "session";

    /// <summary>The cookie, which no service gets to see.</summary>
    public const string Cookie = "session";
}
