using System.Security.Claims;

namespace Users.Api.Accounts.SignIns;

/// <summary>The claims that tie a cookie, and the codes and refresh tokens that come from it, to one sign-in. Only this service reads them.</summary>
internal static class SignInClaims
{
    public const string SignIn = "sign_in";

    /// <summary><see cref="Account.SecurityStamp"/> at the time of the sign-in.</summary>
    public const string Stamp = "stamp";

    public static Guid? SignInId(this ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(SignIn), out var id) ? id : null;
}
