using System.Security.Claims;

namespace Users.Api.Accounts.SignIns;

/// <summary>By which sign-in somebody is who they are: in the cookie, and in the codes and refresh tokens that come from it.</summary>
internal static class SignInClaim
{
    /// <summary>The claim's name.</summary>
    public const string Type = "sign_in";

    /// <summary>The sign-in of a principal; null where it does not say.</summary>
    public static Guid? SignIn(this ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(Type), out var id) ? id : null;
}
