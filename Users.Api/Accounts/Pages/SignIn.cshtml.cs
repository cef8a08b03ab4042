using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Users.Api.Passkeys;

namespace Users.Api.Accounts.Pages;

/// <summary>Sign-in with a username or an email address, and a password; or with a passkey.</summary>
internal sealed class SignInModel(AccountSignIn accounts, PasskeyCeremony ceremony, PasskeySignIn passkeys) : PageModel
{
    /// <summary>Where the user wanted to go; only within this site.</summary>
    [FromQuery(Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    /// <summary>The name that was typed.</summary>
    public string? Username { get; private set; }

    /// <summary>What went wrong: the same for an unknown name, a wrong password, a locked and a deactivated account.</summary>
    public string? Problem { get; private set; }

    /// <summary>Checks a name and a password.</summary>
    public async Task<IActionResult> OnPostAsync(string? username, string? password, CancellationToken cancellationToken)
    {
        var address = HttpContext.Connection.RemoteIpAddress;
        if (await accounts.CheckAsync(username ?? "", password ?? "", address, cancellationToken) is { } account)
        {
            return await SignInAsync(account);
        }

        (Username, Problem) = (username, "Wrong username or password, or too many attempts. Check both, or wait some minutes and try again.");
        return Page();
    }

    /// <summary>Tells the browser what the user's device has to sign.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(await ceremony.AskForAnyAsync(HttpContext), "application/json");

    /// <summary>Checks what it has signed.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        if (await passkeys.CheckAsync(HttpContext, credential ?? "null") is { } account)
        {
            return await SignInAsync(account);
        }

        Problem = "This passkey does not sign in here, or too much time went by. Try again, or sign in with your password.";
        return Page();
    }

    private async Task<IActionResult> SignInAsync(Account account)
    {
        await HttpContext.SignInAsync(account);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }
}
