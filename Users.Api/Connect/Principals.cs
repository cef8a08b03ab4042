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

/// <summary>The claims of tokens.</summary>
internal static class Principals
{
    /// <param name="account">The account, with its user.</param>
    /// <param name="signIn">The cookie, code or refresh token of the sign-in.</param>
    public static ClaimsPrincipal OfUser(Account account, ClaimsPrincipal signIn, IEnumerable<string> scopes)
    {
        var user = account.User;
        var identity = NewIdentity()
            .SetClaim(Claims.Subject, user.Id.ToString(CultureInfo.InvariantCulture))
            .SetClaim(Claims.PreferredUsername, user.Username)
            .SetClaim(Claims.Email, user.Email)
            .SetClaim(Claims.Role, Roles.NameOf(user.Role))
            .SetClaim(SignInClaims.Stamp, account.SecurityStamp)
            .SetClaim(SignInClaims.SignIn, signIn.GetClaim(SignInClaims.SignIn));
        identity.AddClaims(signIn.FindAll(SignInMethods.Claim).Select(method => new Claim(method.Type, method.Value)));
        identity.SetClaim(Claims.AuthenticationContextReference, signIn.HasClaim(SignInMethods.Claim, SignInMethods.SeveralFactors) ? "aal2" : "aal1");
        identity.AddClaims(signIn.FindAll(SignInClaims.Time).Select(time => new Claim(time.Type, time.Value, ClaimValueTypes.Double)));
        return Grant(identity, scopes);
    }

    public static ClaimsPrincipal OfClient(string clientId, IEnumerable<string> scopes) =>
        Grant(NewIdentity().SetClaim(Claims.Subject, clientId), scopes);

    private static ClaimsIdentity NewIdentity() =>
        new(TokenValidationParameters.DefaultAuthenticationType, Claims.PreferredUsername, Claims.Role);

    private static ClaimsPrincipal Grant(ClaimsIdentity identity, IEnumerable<string> scopes)
    {
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(scopes);
        principal.SetResources(ApiScopes.AudiencesOf(principal.GetScopes()));
        // Without a destination a claim goes into codes and refresh tokens only, which nobody but this service reads.
        principal.SetDestinations(claim => claim.Type switch
        {
            SignInClaims.Stamp => [],
            SignInClaims.SignIn or SignInMethods.Claim or Claims.AuthenticationContextReference => [Destinations.IdentityToken],
            _ => [Destinations.AccessToken, Destinations.IdentityToken],
        });
        return principal;
    }
}
