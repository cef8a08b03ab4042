using Microsoft.AspNetCore.Authentication;
using OpenIddict.Server.AspNetCore;
using Properties = OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreConstants.Properties;

namespace Users.Api.Connect;

/// <summary>Refuses what an application asks for, in the way that the protocol has for it.</summary>
internal static class Refusals
{
    /// <summary>The answer.</summary>
    /// <param name="error">One of the protocol's names for it.</param>
    /// <param name="description">For the application's developer.</param>
    public static IResult Refuse(string error, string description) => TypedResults.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [Properties.Error] = error,
            [Properties.ErrorDescription] = description,
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
