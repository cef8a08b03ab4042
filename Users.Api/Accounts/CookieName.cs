namespace Users.Api.Accounts;

/// <summary>
/// Names of cookies. Over https a prefix has browsers refuse one that was not set over https, with <c>__Host-</c> also one of another host of
/// the domain; the latter goes with every path.
/// </summary>
internal static class CookieName
{
    public static string ForHost(string name, AuthOptions auth) => IsHttps(auth) ? $"__Host-{name}" : name;

    public static string ForPath(string name, AuthOptions auth) => IsHttps(auth) ? $"__Secure-{name}" : name;

    public static bool IsHttps(AuthOptions auth) => auth.IssuerAddress.Scheme == Uri.UriSchemeHttps;
}
