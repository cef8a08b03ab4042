using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Users.Api.Accounts.SignIns;
using Users.Api.Accounts.Texts;
using Users.Api.Passwords;

namespace Users.Api.Accounts.Pages;

/// <summary>Sets a password with a link, and signs the user in.</summary>
internal sealed class SetPasswordModel(SetPasswordLinks links, SignInSteps steps, IAntiforgery antiforgery) : LinkPage(antiforgery)
{
    private const string Start = "/";

    /// <summary>Null if the link is not valid.</summary>
    public string? Username { get; private set; }

    public string? Problem { get; private set; }

    public bool IsDone { get; private set; }

    /// <summary>Shows the form of the link's user; sets the password that was typed into it.</summary>
    public async Task<IActionResult> OnPostAsync(string? newPassword, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(Token ?? "", cancellationToken) is not { } user)
        {
            return Page();
        }

        Username = user.Username;
        if (newPassword is null || !await IsOwnFormAsync())
        {
            return Page();
        }

        var password = Password.Parse(newPassword, user.Username, user.Email);
        if (!password.Succeeded)
        {
            Problem = PasswordTexts.Problem(password.Error);
            return Page();
        }

        if (await links.UseAsync(Token ?? "", password.Value, cancellationToken) is not { } account)
        {
            Username = null;
            return Page();
        }

        var next = await steps.AfterPasswordAsync(HttpContext, account, Start, isExpected: true);
        IsDone = next == Start;
        return IsDone ? Page() : LocalRedirect(next);
    }

    /// <summary>What is wrong with a password, for a script to tell while it is typed.</summary>
    public async Task<IActionResult> OnPostStrengthAsync(string? newPassword, CancellationToken cancellationToken) =>
        await links.FindAsync(Token ?? "", cancellationToken) is { } user
            ? Content(PasswordAdvice.On(newPassword ?? "", user))
            : NotFound();
}
