using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Users.Api.Accounts.SignIns;
using Users.Api.Accounts.Texts;
using Users.Api.SecondFactors;

namespace Users.Api.Accounts.Pages;

/// <summary>Asks who has given the right password for a code of their authenticator app, a recovery code, or a passkey.</summary>
internal sealed class SecondFactorModel(AccountSecondFactors factors) : PageModel
{
    /// <summary>Where the user wanted to go. Other sites are ignored.</summary>
    [FromQuery(Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    public Account Account { get; private set; } = null!;

    public SecondFactorState State { get; private set; } = null!;

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken) ? Page() : SignInAgain();

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
        {
            return SignInAgain();
        }

        if (await factors.TakeAsync(Account.UserId, code ?? "", HttpContext, cancellationToken))
        {
            await HttpContext.SignInAsync(Account, SignInMethods.PasswordAndCode);
            return LocalRedirect(LocalUrl.Of(ReturnUrl));
        }

        Problem = SecondFactorTexts.CodeRefused;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        if (await HttpContext.HalfSignedInAsync() is not { } account)
        {
            return false;
        }

        (Account, State) = (account, await factors.FindAsync(account.UserId, cancellationToken));
        // Otherwise an admin has removed it meanwhile, for who has lost it.
        return State.HasAuthenticator || State.Passkeys > 0;
    }

    private RedirectToPageResult SignInAgain() => RedirectToPage("SignIn", new { ReturnUrl });
}
