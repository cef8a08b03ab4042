using Microsoft.AspNetCore.Mvc;
using Users.Api.Accounts.SignIns;

namespace Users.Api.Accounts.Pages;

/// <summary>
/// A page on which the user sets up what they sign in with. Requires a recent sign-in, as that outlives the sign-in; or the right password
/// of somebody who has to set up a second factor before they are signed in.
/// </summary>
internal abstract class FactorPage(SignInSteps steps) : SignedInPage
{
    /// <summary>Where the user wanted to go who is not signed in yet. Other sites are ignored.</summary>
    [FromQuery(Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether a second factor must be set up before the user is signed in.</summary>
    public bool IsNeededToSignIn { get; private set; }

    protected override TimeSpan? MostAge => Reauthentication.MostAge;

    protected override async Task<Account?> FindAccountAsync()
    {
        if (await steps.FindWithoutFactorAsync(HttpContext) is { } account)
        {
            IsNeededToSignIn = true;
            return account;
        }

        return await base.FindAccountAsync();
    }
}
