using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Users.Api.Accounts.Limits;

/// <summary>
/// Knows the browsers in which a user has signed in before, by a cookie (OWASP calls it a device cookie). It opens nothing: failures of
/// strangers do not count against it, and its own do not count against others.
/// </summary>
internal sealed class KnownBrowsers(IDataProtectionProvider protection, IOptions<AuthOptions> auth)
{
    private const string Name = "idp-browser";
    private const int MostUsers = 8;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("known browsers").ToTimeLimitedDataProtector();

    private string Cookie => CookieName.ForPath(Name, auth.Value);

    /// <summary>The browser's id; null if the user has not signed in there, or long ago.</summary>
    public string? Find(HttpContext context, long userId) => Read(context) is var (id, users) && users.Contains(userId) ? id : null;

    /// <summary>Remembers that the user has signed in there.</summary>
    public void Remember(HttpContext context, long userId)
    {
        var (id, users) = Read(context) ?? (RandomNumberGenerator.GetHexString(32, lowercase: true), []);
        var text = string.Join(' ', users.Where(user => user != userId).TakeLast(MostUsers - 1).Append(userId)
            .Select(user => user.ToString(CultureInfo.InvariantCulture)).Prepend(id));
        context.Response.Cookies.Append(Cookie, _protector.Protect(text, Lifetime), new()
        {
            Path = "/account",
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = CookieName.IsHttps(auth.Value),
            MaxAge = Lifetime,
            IsEssential = true,
        });
    }

    private (string Id, long[] Users)? Read(HttpContext context)
    {
        try
        {
            var parts = context.Request.Cookies[Cookie] is { Length: > 0 } cookie ? _protector.Unprotect(cookie).Split(' ') : [];
            return parts is [var id, .. var users] ? (id, [.. users.Select(user => long.Parse(user, CultureInfo.InvariantCulture))]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
