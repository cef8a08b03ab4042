using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Users.Api.Passwords;

namespace Users.Api.Accounts.Pages;

/// <summary>Sets a password with a link that an admin created.</summary>
internal sealed class SetPasswordModel(SetPasswordLinks links) : PageModel
{
    [FromQuery(Name = "token")]
    public string? Token { get; set; }

    /// <summary>Null if the link is not valid.</summary>
    public string? Username { get; private set; }

    public string? Problem { get; private set; }

    public bool IsDone { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Username = await links.FindAsync(Token ?? "", cancellationToken);

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
