using System.Globalization;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using Users.Api.Accounts;
using Users.Api.Accounts.SignIns;
using Users.Api.Users;
using Claims = OpenIddict.Abstractions.OpenIddictConstants.Claims;
using Destinations = OpenIddict.Abstractions.OpenIddictConstants.Destinations;

namespace Users.Api.Connect;

/// <summary>What tokens say of those they are issued to.</summary>
internal static class Principals
{
    /// <summary>
    /// The security stamp at sign-in. It goes into codes and refresh tokens only, which nobody but this service reads: once the
    /// account has another, they are worth nothing.
    /// </summary>
    public const string StampClaim = "stamp";

    /// <summary>A user's.</summary>
    /// <param name="account">The account, with its user.</param>
    /// <param name="signIn">How the user was found to be who they are.</param>
    /// <param name="scopes">What is granted.</param>
    public static ClaimsPrincipal Of(Account account, Guid? signIn, IEnumerable<string> scopes)
    {
        var user = account.User;
        var identity = NewIdentity()
            .SetClaim(Claims.Subject, user.Id.ToString(CultureInfo.InvariantCulture))
            .SetClaim(Claims.PreferredUsername, user.Username)
            .SetClaim(Claims.Email, user.Email)
            .SetClaim(Claims.Role, user.Role == UserRole.Admin ? "admin" : "member")
            .SetClaim(StampClaim, account.SecurityStamp)
            .SetClaim(SignInClaim.Type, signIn?.ToString());
        return Grant(identity, scopes);
    }

    /// <summary>A program's.</summary>
    public static ClaimsPrincipal Of(string clientId, IEnumerable<string> scopes) =>
        Grant(NewIdentity().SetClaim(Claims.Subject, clientId), scopes);

    private static ClaimsIdentity NewIdentity() =>
        new(TokenValidationParameters.DefaultAuthenticationType, Claims.PreferredUsername, Claims.Role);

    private static ClaimsPrincipal Grant(ClaimsIdentity identity, IEnumerable<string> scopes)
    {
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(scopes);
        principal.SetResources(ApiScopes.AudiencesOf(principal.GetScopes()));
        principal.SetDestinations(claim => claim.Type is StampClaim or SignInClaim.Type ? [] : [Destinations.AccessToken, Destinations.IdentityToken]);
        return principal;
    }
}
