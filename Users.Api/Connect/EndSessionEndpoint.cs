using Microsoft.AspNetCore.Authentication;
using OpenIddict.Server.AspNetCore;
using Users.Api.Accounts;

namespace Users.Api.Connect;

/// <summary><c>/connect/end-session</c>: signs out, and redirects to the application if it has registered the address.</summary>
internal static class EndSessionEndpoint
{
    public const string Path = "/connect/end-session";

    public static async Task<IResult> Handle(HttpContext context)
    {
        await AccountCookie.SignOutAsync(context);
        return TypedResults.SignOut(
            new AuthenticationProperties { RedirectUri = "/account/signed-out" },
            [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }
}
