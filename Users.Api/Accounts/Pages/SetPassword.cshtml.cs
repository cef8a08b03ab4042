using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Users.Api.Passwords;

namespace Users.Api.Accounts.Pages;

/// <summary>Sets a password with a link that an admin has handed over.</summary>
internal sealed class SetPasswordModel(SetPasswordLinks links) : PageModel
{
    /// <summary>The secret of the link.</summary>
    [FromQuery(Name = "token")]
    public string? Token { get; set; }

    /// <summary>Whose password it is; null where the link is not valid.</summary>
    public string? Username { get; private set; }

    /// <summary>What is wrong with the password.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether it was set.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Shows the form.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Username = await links.FindAsync(Token ?? "", cancellationToken);

    /// <summary>Sets it.</summary>
    public async Task OnPostAsync(string? newPassword, CancellationToken cancellationToken)
    {
        var password = Password.Parse(newPassword ?? "");
        if (password.Succeeded)
        {
            IsDone = await links.UseAsync(Token ?? "", password.Value, cancellationToken);
            return;
        }

        (Username, Problem) = (await links.FindAsync(Token ?? "", cancellationToken), password.Error.Message);
    }
}
