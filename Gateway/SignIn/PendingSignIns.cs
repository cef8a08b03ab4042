using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Gateway.SignIn;

/// <summary>
/// The cookies by which a browser is known again when the provider sends it back: two for each sign-in that has begun. Most that are abandoned
/// would stay for a quarter of an hour, and enough of them make a request too large to be taken.
/// </summary>
internal static class PendingSignIns
{
    private const int Most = 4;
    private const string CorrelationName = "sign-in-state-";
    private const string NonceName = "sign-in-nonce-";
    private const string PrefixOverHttps = "__Secure-";

    /// <summary>Names the cookies, and has browsers send them to the address where a sign-in begins as well as where it ends.</summary>
    public static void Name(OpenIdConnectOptions options, bool isHttps)
    {
        foreach (var (cookie, name) in new[] { (options.CorrelationCookie, CorrelationName), (options.NonceCookie, NonceName) })
        {
            cookie.Name = isHttps ? PrefixOverHttps + name : name;
            cookie.Path = SignInPaths.Prefix;
            // SameSite=None, the default, is for https only.
            cookie.SameSite = SameSiteMode.Lax;
            // Browsers take no cookie with the prefix that is not.
            cookie.SecurePolicy = isHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        }
    }

    public static bool Any(HttpRequest request) => Of(request, CorrelationName).Any();

    /// <summary>Makes room for one more; browsers send the oldest cookies first.</summary>
    public static void ForgetOldest(HttpContext context)
    {
        foreach (var name in new[] { CorrelationName, NonceName }.SelectMany(kind => Of(context.Request, kind).SkipLast(Most - 1)))
        {
            context.Response.Cookies.Delete(name, new CookieOptions { Path = SignInPaths.Prefix, Secure = context.Request.IsHttps });
        }
    }

    private static IEnumerable<string> Of(HttpRequest request, string kind) => request.Cookies.Keys
        .Where(name => name.StartsWith(kind, StringComparison.Ordinal) || name.StartsWith(PrefixOverHttps + kind, StringComparison.Ordinal));
}
