using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using Users.Api.Data;

namespace Users.Api.Accounts.SignIns;

/// <summary>The cookie of somebody who has given the right password, and nothing else yet: it opens only what asks for the second factor.</summary>
internal static class HalfSignIn
{
    private const string Scheme = "idp-half";
    private const string Expected = "expected";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public static void AddHalfSignIn(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(Scheme);
        services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<IOptions<AuthOptions>>((cookie, auth) =>
        {
            AccountCookie.Configure(cookie, Scheme, auth.Value);
            cookie.ExpireTimeSpan = Lifetime;
        });
    }

    /// <param name="isExpected">Whether the user need not hear of the sign-in that follows.</param>
    public static Task BeginHalfSignInAsync(this HttpContext context, Account account, bool isExpected)
    {
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, account.UserId.ToString(CultureInfo.InvariantCulture)),
                new(SignInClaims.Stamp, account.SecurityStamp),
                .. isExpected ? [new Claim(Expected, "true")] : Array.Empty<Claim>(),
            ],
            Scheme);
        return context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    public static Task EndHalfSignInAsync(this HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>Whether the same sign-in has begun with what the user need not hear of, such as a link that was sent to them.</summary>
    public static async Task<bool> IsExpectedAsync(this HttpContext context, Account account) =>
        await context.HalfSignedInAsync() is { } half && half.UserId == account.UserId
        && (await context.AuthenticateAsync(Scheme)).Principal!.HasClaim(claim => claim.Type == Expected);

    /// <summary>Who has given the right password some minutes ago; null if nobody has, or the account has changed since.</summary>
    public static async Task<Account?> HalfSignedInAsync(this HttpContext context)
    {
        var result = await context.AuthenticateAsync(Scheme);
        return result.Principal is { } principal
            && long.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? await context.RequestServices.GetRequiredService<UsersDbContext>()
                    .FindSignedInAsync(id, principal.FindFirstValue(SignInClaims.Stamp), signIn: null, context.RequestAborted)
                : null;
    }
}
