using Mail;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Users.Api.Passwords.Forgotten;

namespace Users.Api.Accounts.Pages;

/// <summary>Asks for mail with a link to set a new password. Answers the same whoever is named.</summary>
internal sealed class ForgotPasswordModel(PasswordRequests requests, MailOutbox mail) : PageModel
{
    public bool IsOn => mail.IsOn;

    public bool IsDone { get; private set; }

    public async Task OnPostAsync(string? username, CancellationToken cancellationToken)
    {
        if (IsOn)
        {
            await requests.AddAsync(username ?? "", HttpContext, cancellationToken);
            IsDone = true;
        }
    }
}
