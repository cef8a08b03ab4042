using Microsoft.AspNetCore.Authentication;
using OpenIddict.Server.AspNetCore;
using Properties = OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreConstants.Properties;

namespace Users.Api.Connect;

internal static class OAuthErrors
{
    /// <summary>An error response as OAuth 2.0 has it.</summary>
    /// <param name="error">The error code.</param>
    /// <param name="description">For the application's developer.</param>
    public static IResult Of(string error, string description) => TypedResults.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [Properties.Error] = error,
            [Properties.ErrorDescription] = description,
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
