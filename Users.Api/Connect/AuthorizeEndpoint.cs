using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Users.Api.Accounts;
using Users.Api.SecondFactors;
using Errors = OpenIddict.Abstractions.OpenIddictConstants.Errors;
using Prompts = OpenIddict.Abstractions.OpenIddictConstants.PromptValues;

namespace Users.Api.Connect;

/// <summary><c>/connect/authorize</c>: grants a code if the user is signed in, and otherwise asks them to sign in first.</summary>
internal static class AuthorizeEndpoint
{
    public const string Path = "/connect/authorize";

    public static async Task<IResult> Handle(HttpContext context, TimeProvider clock, IOptions<SecondFactorOptions> factors)
    {
        var request = context.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("Not an OpenID Connect request.");
        var signedIn = await context.SignedInAsync();
        if (signedIn is { } current && !MustSignInAgain(request, current.At, clock.GetUtcNow()) && factors.Value.IsEnough(current.Account.User, current.SignIn))
        {
            return TypedResults.SignIn(
                Principals.OfUser(current.Account, current.SignIn, request.GetScopes()), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        }

        return request.HasPromptValue(Prompts.None)
            ? OAuthErrors.Of(Errors.LoginRequired, "The user is not signed in.")
            : TypedResults.Challenge(new AuthenticationProperties { RedirectUri = AddressAfter(request) }, [AccountCookie.Scheme]);
    }

    private static bool MustSignInAgain(OpenIddictRequest request, DateTimeOffset signedInAt, DateTimeOffset now) =>
        request.HasPromptValue(Prompts.Login) || (request.MaxAge is { } seconds && (now - signedInAt).TotalSeconds >= seconds);

    /// <summary>The address of the same request for after the sign-in, which will have served prompt=login and max_age.</summary>
    private static string AddressAfter(OpenIddictRequest request)
    {
        var prompt = string.Join(' ', request.GetPromptValues().Where(value => value != Prompts.Login));
        var parameters = request.GetParameters()
            .Where(parameter => parameter.Key is not ("prompt" or "max_age"))
            .Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value))
            .Append(KeyValuePair.Create("prompt", prompt.Length > 0 ? prompt : null));
        return Path + QueryString.Create(parameters.Where(parameter => parameter.Value is not null));
    }
}
