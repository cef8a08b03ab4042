using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Users.Api.Passkeys;

/// <summary>
/// Keeps the challenge that a device has to sign, in an encrypted cookie that is valid for some minutes and for one response.
/// </summary>
internal sealed class PasskeyChallenges(IDataProtectionProvider protection, IOptions<AuthOptions> auth)
{
    private const string Cookie = "idp-passkey";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <param name="purpose">The state is not found for any other.</param>
    public void Keep(HttpContext context, string purpose, string? state) =>
        context.Response.Cookies.Append(Cookie, Protector(purpose).Protect(state ?? "", Lifetime), Options(Lifetime));

    /// <summary>Removes the state and returns it; null if there is none for the purpose, or it is too old.</summary>
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
