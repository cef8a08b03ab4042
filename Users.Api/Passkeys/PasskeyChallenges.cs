using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Users.Api.Accounts;
using Users.Api.Data;

namespace Users.Api.Passkeys;

/// <summary>
/// Keeps the challenge that a device has to sign, in an encrypted cookie that is valid for some minutes and for one response: the database
/// remembers those that were answered.
/// </summary>
internal sealed class PasskeyChallenges(UsersDbContext db, IDataProtectionProvider protection, IOptions<AuthOptions> auth, TimeProvider clock)
{
    private const string Name = "idp-passkey";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private string Cookie => CookieName.ForPath(Name, auth.Value);

    /// <param name="purpose">The state is not found for any other.</param>
    public void Keep(HttpContext context, string purpose, string? state) =>
        context.Response.Cookies.Append(Cookie, Protector(purpose).Protect(state ?? "", Lifetime), Options(Lifetime));

    /// <summary>Removes the state and returns it; null if there is none for the purpose, it is too old, or was taken before.</summary>
    public async Task<string?> TakeAsync(HttpContext context, string purpose)
    {
        var kept = context.Request.Cookies[Cookie];
        context.Response.Cookies.Delete(Cookie, Options(null));
        try
        {
            var state = string.IsNullOrEmpty(kept) ? null : Protector(purpose).Unprotect(kept);
            return state is not null && await IsFirstUseAsync(state, context.RequestAborted) ? state : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task<bool> IsFirstUseAsync(string state, CancellationToken cancellationToken)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(state));
        return await db.Database.ExecuteSqlAsync(
            $"INSERT INTO used_challenges (hash, ends_at) VALUES ({hash}, {clock.Now() + Lifetime}) ON CONFLICT DO NOTHING", cancellationToken) == 1;
    }

    private ITimeLimitedDataProtector Protector(string purpose) =>
        protection.CreateProtector("passkeys", purpose).ToTimeLimitedDataProtector();

    private CookieOptions Options(TimeSpan? lifetime) => new()
    {
        Path = "/account",
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = CookieName.IsHttps(auth.Value),
        MaxAge = lifetime,
        IsEssential = true,
    };
}
