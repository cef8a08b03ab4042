using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Users.Api.Accounts.Pages;

/// <summary>Sign-in with a username or an email address, and a password.</summary>
internal sealed class SignInModel(AccountSignIn accounts) : PageModel
{
    /// <summary>Where the user wanted to go; only within this site.</summary>
    [FromQuery(Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    /// <summary>The name that was typed.</summary>
    public string? Username { get; private set; }

    /// <summary>What went wrong: the same for an unknown name, a wrong password, a locked and a deactivated account.</summary>
    public string? Problem { get; private set; }

    /// <summary>Checks them.</summary>
    public async Task<IActionResult> OnPostAsync(string? username, string? password, CancellationToken cancellationToken)
    {
        if (await accounts.CheckAsync(username ?? "", password ?? "", cancellationToken) is not { } account)
        {
            (Username, Problem) = (username, "Wrong username or password, or too many attempts. Check both, or wait some minutes and try again.");
            return Page();
        }

        await HttpContext.SignInAsync(account);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }
}
