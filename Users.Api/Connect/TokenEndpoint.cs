using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Users.Api.Accounts;
using Users.Api.Accounts.SignIns;
using Users.Api.Data;
using Errors = OpenIddict.Abstractions.OpenIddictConstants.Errors;
using Permissions = OpenIddict.Abstractions.OpenIddictConstants.Permissions;

namespace Users.Api.Connect;

/// <summary><c>/connect/token</c>: decides the claims of tokens. OpenIddict has checked the client, and the code or refresh token.</summary>
internal static class TokenEndpoint
{
    public const string Path = "/connect/token";

    public static async Task<IResult> Handle(HttpContext context, UsersDbContext db, IOpenIddictApplicationManager applications)
    {
        var request = context.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("Not an OpenID Connect request.");
        var principal = request.IsClientCredentialsGrantType()
            ? Principals.OfClient(request.ClientId!, await ScopesAsync(request, applications, context.RequestAborted))
            : await RenewAsync(context, request, db);
        return principal is null
            ? OAuthErrors.Of(Errors.InvalidGrant, "The user's sign-in has ended.")
            : TypedResults.SignIn(principal, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    /// <summary>The scopes that a client asks for, or all that it is allowed if it asks for none.</summary>
    private static async Task<IEnumerable<string>> ScopesAsync(
        OpenIddictRequest request, IOpenIddictApplicationManager applications, CancellationToken cancellationToken)
    {
        if (request.GetScopes() is { Length: > 0 } asked)
        {
            return asked;
        }

        var client = await applications.FindByClientIdAsync(request.ClientId!, cancellationToken)
            ?? throw new InvalidOperationException("The client that the server has authenticated is gone.");
        var permissions = await applications.GetPermissionsAsync(client, cancellationToken);
        return permissions
            .Where(permission => permission.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal))
            .Select(permission => permission[Permissions.Prefixes.Scope.Length..]);
    }

    /// <summary>The user's current claims, with the scopes granted at sign-in; null if the sign-in has ended.</summary>
    private static async Task<ClaimsPrincipal?> RenewAsync(HttpContext context, OpenIddictRequest request, UsersDbContext db)
    {
        var granted = (await context.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)).Principal
            ?? throw new InvalidOperationException("The server has accepted a code or refresh token that nobody was granted.");
        var id = long.Parse(granted.GetClaim(OpenIddictConstants.Claims.Subject)!, CultureInfo.InvariantCulture);
        var account = await db.FindSignedInAsync(id, granted.GetClaim(SignInClaims.Stamp), granted.SignInId(), context.RequestAborted);
        // A refresh may ask for fewer scopes; the server has refused one that asks for more.
        var asked = request.IsRefreshTokenGrantType() && request.GetScopes() is { Length: > 0 } fewer ? fewer : granted.GetScopes();
        return account is null ? null : Principals.OfUser(account, granted, asked);
    }
}
