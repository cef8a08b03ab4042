using System.Globalization;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Users.Api.Accounts;

namespace Users.Api.Connect;

/// <summary>
/// <c>/connect/end-session</c>: signs out, and redirects to the application if it has registered the address. Anybody can send a browser
/// here: without an ID token of the user who is signed in, they are asked first.
/// </summary>
internal static class EndSessionEndpoint
{
    public const string Path = "/connect/end-session";

    public static async Task<IResult> Handle(HttpContext context)
    {
        if (await context.SignedInAsync() is var (account, _, _) && await HintedUserAsync(context) != account.UserId)
        {
            return TypedResults.LocalRedirect($"/account/sign-out{QueryOf(context)}");
        }

        await AccountCookie.SignOutAsync(context);
        return TypedResults.SignOut(
            new AuthenticationProperties { RedirectUri = "/account/signed-out" },
            [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }

    /// <summary>The user of <c>id_token_hint</c>, which OpenIddict has checked.</summary>
    private static async Task<long?> HintedUserAsync(HttpContext context)
    {
        var hint = (await context.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)).Principal;
        return long.TryParse(hint?.GetClaim(OpenIddictConstants.Claims.Subject), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    private static QueryString QueryOf(HttpContext context)
    {
        var request = context.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("Not an OpenID Connect request.");
        return QueryString.Create(request.GetParameters()
            .Where(parameter => parameter.Key != OpenIddictConstants.Parameters.IdTokenHint)
            .Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value)));
    }
}
