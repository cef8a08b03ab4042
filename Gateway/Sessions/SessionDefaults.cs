namespace Gateway.Sessions;

internal static class SessionDefaults
{
    public const string Scheme = "session";

    private const string Cookie = "session";
    private const string CookieOverHttps = "__Host-session";

    /// <summary>
    /// The name of the cookie, which no service gets to see. Over https its prefix has browsers take it from nobody else: no other host of the
    /// domain, and nothing unencrypted.
    /// </summary>
    public static string CookieOf(HttpRequest request) => request.IsHttps ? CookieOverHttps : Cookie;

    /// <summary>Whether a cookie (<c>name=value</c>) is the session's.</summary>
    public static bool IsCookie(string cookie) =>
        cookie.StartsWith($"{Cookie}=", StringComparison.Ordinal) || cookie.StartsWith($"{CookieOverHttps}=", StringComparison.Ordinal);
}
