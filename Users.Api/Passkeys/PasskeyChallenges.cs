using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Users.Api.Passkeys;

/// <summary>
/// Keeps what a device was asked to sign until it has, in a cookie that nobody can read or make, for some minutes and for one
/// answer.
/// </summary>
internal sealed class PasskeyChallenges(IDataProtectionProvider protection, IOptions<AuthOptions> auth)
{
    private const string Cookie = "idp-passkey";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>Keeps it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="purpose">What it is for: it is not found for anything else.</param>
    /// <param name="state">What has to be known when the answer comes.</param>
    public void Keep(HttpContext context, string purpose, string? state) =>
        context.Response.Cookies.Append(Cookie, Protector(purpose).Protect(state ?? "", Lifetime), Options(Lifetime));

    /// <summary>What was kept; null where there is nothing, or it is too old or for something else. There is nothing afterwards.</summary>
    public string? Take(HttpContext context, string purpose)
    {
        var kept = context.Request.Cookies[Cookie];
        context.Response.Cookies.Delete(Cookie, Options(null));
        try
        {
            return string.IsNullOrEmpty(kept) ? null : Protector(purpose).Unprotect(kept);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Protector(string purpose) =>
        protection.CreateProtector("passkeys", purpose).ToTimeLimitedDataProtector();

    private CookieOptions Options(TimeSpan? lifetime) => new()
    {
        Path = "/account",
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = auth.Value.IssuerAddress.Scheme == Uri.UriSchemeHttps,
        MaxAge = lifetime,
        IsEssential = true,
    };
}
