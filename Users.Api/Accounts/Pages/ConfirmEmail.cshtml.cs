using Microsoft.AspNetCore.Antiforgery;
using Users.Api.Users;
using Users.Api.Users.NewAddress;

namespace Users.Api.Accounts.Pages;

/// <summary>Confirms a new address. Asks first: programs that look at mail open its links.</summary>
internal sealed class ConfirmEmailModel(NewAddresses addresses, IAntiforgery antiforgery) : LinkPage(antiforgery)
{
    /// <summary>Null if the link is not valid.</summary>
    public User? Found { get; private set; }

    public bool IsDone { get; private set; }

    public async Task OnPostAsync(bool confirm, CancellationToken cancellationToken)
    {
        if (confirm && await IsOwnFormAsync())
        {
            IsDone = await addresses.ConfirmAsync(Token ?? "", cancellationToken);
        }
        else
        {
            Found = await addresses.FindAsync(Token ?? "", cancellationToken);
        }
    }
}
