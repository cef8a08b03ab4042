using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Users.Api.Accounts.SignIns;
using Users.Api.Accounts.Texts;
using Users.Api.Passwords;

namespace Users.Api.Accounts.Pages;

/// <summary>Sets a password with a link that an admin created, and signs the user in.</summary>
internal sealed class SetPasswordModel(SetPasswordLinks links, SignInSteps steps) : PageModel
{
    private const string Start = "/";

    [FromQuery(Name = "token")]
    public string? Token { get; set; }

    /// <summary>Null if the link is not valid.</summary>
    public string? Username { get; private set; }

    public string? Problem { get; private set; }

    public bool IsDone { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Username = (await links.FindAsync(Token ?? "", cancellationToken))?.Username;

    public async Task<IActionResult> OnPostAsync(string? newPassword, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(Token ?? "", cancellationToken) is not { } user)
        {
            return Page();
        }

        var password = Password.Parse(newPassword ?? "", user.Username, user.Email);
        if (password.Succeeded)
        {
            if (await links.UseAsync(Token ?? "", password.Value, cancellationToken) is { } account)
            {
                var next = await steps.AfterPasswordAsync(HttpContext, account, Start);
                if (next != Start)
                {
                    return LocalRedirect(next);
                }

                IsDone = true;
            }

            return Page();
        }

        (Username, Problem) = (user.Username, PasswordTexts.Problem(password.Error));
        return Page();
    }

    /// <summary>What is wrong with a password, for a script to tell while it is typed.</summary>
    public async Task<IActionResult> OnPostStrengthAsync(string? newPassword, CancellationToken cancellationToken) =>
        await links.FindAsync(Token ?? "", cancellationToken) is { } user
            ? Content(PasswordAdvice.On(newPassword ?? "", user))
            : NotFound();
}
