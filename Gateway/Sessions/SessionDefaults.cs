namespace Gateway.Sessions;

internal static class SessionDefaults
{
    public const string Scheme = "session";

    /// <summary>The cookie, which no service gets to see.</summary>
    public const string Cookie = "session";
}
