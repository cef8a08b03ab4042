using Microsoft.Extensions.Options;
using Users.Api.SecondFactors;

namespace Users.Api.Accounts.SignIns;

/// <summary>What comes after the right password.</summary>
internal sealed class SignInSteps(AccountSecondFactors factors, IOptions<SecondFactorOptions> options)
{
    private const string SecondFactorPage = "/account/second-factor";
    private const string AuthenticatorPage = "/account/authenticator";

    /// <summary>
    /// Signs in, or asks for the second factor first: the one that the user has, or one to be set up where everybody in the user's place
    /// needs one. The address to go on to.
    /// </summary>
    /// <param name="isExpected">See <see cref="AccountCookie.SignInAsync"/>.</param>
    public async Task<string> AfterPasswordAsync(HttpContext context, Account account, string returnUrl, bool isExpected = false)
    {
        var state = await factors.FindAsync(account.UserId, context.RequestAborted);
        var isRequired = options.Value.Requires(account.User);
        if (!state.HasAuthenticator && !isRequired)
        {
            await context.SignInAsync(account, SignInMethods.Password, isExpected);
            return returnUrl;
        }

        await context.BeginHalfSignInAsync(account, isExpected);
        return (state.HasAuthenticator || state.Passkeys > 0 ? SecondFactorPage : AuthenticatorPage) + QueryString.Create("returnUrl", returnUrl);
    }

    /// <summary>Who has given the password, needs a second factor to sign in, and has none; null if that is nobody.</summary>
    public async Task<Account?> FindWithoutFactorAsync(HttpContext context) =>
        await context.HalfSignedInAsync() is { } account
        && options.Value.Requires(account.User)
        && await factors.FindAsync(account.UserId, context.RequestAborted) is { HasAuthenticator: false, Passkeys: 0 }
            ? account
            : null;
}
