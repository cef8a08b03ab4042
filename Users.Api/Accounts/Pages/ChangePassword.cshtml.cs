using Users.Api.Passwords;

namespace Users.Api.Accounts.Pages;

/// <summary>Changes the password of who is signed in. Everything else that they have signed in ends.</summary>
internal sealed class ChangePasswordModel(AccountSignIn accounts, PasswordSetter passwords) : SignedInPage
{
    /// <summary>What went wrong with the current password.</summary>
    public string? Problem { get; private set; }

    /// <summary>What is wrong with the new one.</summary>
    public string? NewPasswordProblem { get; private set; }

    /// <summary>Whether it was changed.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Changes it.</summary>
    public async Task OnPostAsync(string? password, string? newPassword, CancellationToken cancellationToken)
    {
        var parsed = Password.Parse(newPassword ?? "");
        if (!parsed.Succeeded)
        {
            NewPasswordProblem = parsed.Error.Message;
            return;
        }

        if (await accounts.CheckAsync(Account.UserId, password ?? "", HttpContext.Connection.RemoteIpAddress, cancellationToken) is null)
        {
            Problem = "The current password is wrong, or there were too many attempts. Check it, or wait some minutes and try again.";
            return;
        }

        if (await passwords.ChangeAsync(Account.UserId, parsed.Value, cancellationToken) is { } changed)
        {
            await HttpContext.SignInAsync(changed);
            IsDone = true;
        }
    }
}
