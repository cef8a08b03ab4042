using Microsoft.AspNetCore.Mvc;
using Users.Api.Accounts.Texts;
using Users.Api.Passwords;

namespace Users.Api.Accounts.Pages;

/// <summary>Changes the password of the user, and signs them out everywhere else.</summary>
internal sealed class ChangePasswordModel(AccountSignIn accounts, PasswordSetter passwords) : SignedInPage
{
    public string? Problem { get; private set; }

    public string? NewPasswordProblem { get; private set; }

    public bool IsDone { get; private set; }

    protected override TimeSpan? MostAge => Reauthentication.MostAge;

    public async Task OnPostAsync(string? password, string? newPassword, CancellationToken cancellationToken)
    {
        var parsed = Password.Parse(newPassword ?? "", Account.User.Username, Account.User.Email);
        if (!parsed.Succeeded)
        {
            NewPasswordProblem = PasswordTexts.Problem(parsed.Error);
            return;
        }

        if (await accounts.CheckAsync(Account.UserId, password ?? "", HttpContext, cancellationToken) is null)
        {
            Problem = PasswordTexts.CurrentIsWrong;
            return;
        }

        if (await passwords.ChangeAsync(Account.UserId, parsed.Value, cancellationToken) is { } changed)
        {
            await HttpContext.SignInAsync(changed, Methods, isExpected: true);
            IsDone = true;
        }
    }

    /// <summary>What is wrong with a password, for a script to tell while it is typed.</summary>
    public IActionResult OnPostStrength(string? newPassword) => Content(PasswordAdvice.On(newPassword ?? "", Account.User));
}
