using System.Globalization;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using ServiceDefaults.Auth.Provider;

namespace Gateway.Sessions;

/// <summary>Who is signed in, as the provider's tokens say.</summary>
public sealed record SessionUser(long Id, string Username, string Email, string Role)
{
    /// <summary>
    /// Reads the access token, as the services will; the ID token, which not every response has, adds the name and the email
    /// address. Both came from the provider itself, not through the browser. Null where the services would not know the user.
    /// </summary>
    /// <param name="tokens">What the token endpoint has granted.</param>
    /// <param name="options">The names of the claims.</param>
    /// <param name="before">The user according to the tokens before.</param>
    public static SessionUser? Read(TokenResponse tokens, AuthOptions options, SessionUser? before = null)
    {
        var handler = new JsonWebTokenHandler();
        if (!handler.CanReadToken(tokens.AccessToken))
        {
            return null;
        }

        var access = handler.ReadJsonWebToken(tokens.AccessToken);
        var claims = tokens.IdToken is { } idToken ? access.Claims.Concat(handler.ReadJsonWebToken(idToken).Claims) : access.Claims;
        var principal = new ClaimsPrincipal(new ClaimsIdentity(access.Claims, "token"));
        return Caller.From(principal, options) is { UserId: { } id } caller
            ? new(id, Find("preferred_username") ?? before?.Username ?? caller.Name, Find("email") ?? before?.Email ?? "", RoleOf(caller))
            : null;

        string? Find(string type) => claims.FirstOrDefault(claim => claim.Type == type)?.Value;
    }

    public ClaimsPrincipal ToPrincipal(Guid session) => new(new ClaimsIdentity(
        [
            new("sub", Id.ToString(CultureInfo.InvariantCulture)),
            new("preferred_username", Username),
            new("role", Role),
            new("sid", session.ToString()),
        ],
        SessionDefaults.Scheme,
        nameType: "preferred_username",
        roleType: "role"));

    private static string RoleOf(Caller caller) => caller.Kind is CallerKind.Admin ? "admin" : "member";
}
