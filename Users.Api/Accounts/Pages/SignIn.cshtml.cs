using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Users.Api.Accounts.SignIns;
using Users.Api.Accounts.Texts;
using Users.Api.Passkeys;

namespace Users.Api.Accounts.Pages;

/// <summary>Signs in with a username or an email address and a password, or with a passkey.</summary>
internal sealed class SignInModel(AccountSignIn accounts, SignInSteps steps, PasskeyCeremony ceremony, PasskeySignIn passkeys) : PageModel
{
    /// <summary>Where the user wanted to go. Other sites are ignored.</summary>
    [FromQuery(Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    public string? Username { get; private set; }

    /// <summary>The same for an unknown name, a wrong password, a deactivated account, and an attempt that came too soon.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? username, string? password, CancellationToken cancellationToken)
    {
        if (await accounts.CheckAsync(username ?? "", password ?? "", HttpContext, cancellationToken) is { } account)
        {
            return LocalRedirect(await steps.AfterPasswordAsync(HttpContext, account, LocalUrl.Of(ReturnUrl)));
        }

        (Username, Problem) = (username, SignInTexts.Refused);
        return Page();
    }

    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(await ceremony.SignInOptionsAsync(HttpContext), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        if (await passkeys.CheckAsync(HttpContext, credential ?? "null") is { } account)
        {
            await HttpContext.SignInAsync(account, SignInMethods.Passkey);
            return LocalRedirect(LocalUrl.Of(ReturnUrl));
        }

        Problem = PasskeyTexts.Refused;
        return Page();
    }
}
