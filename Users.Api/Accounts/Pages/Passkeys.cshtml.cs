using Microsoft.AspNetCore.Mvc;
using Users.Api.Passkeys;

namespace Users.Api.Accounts.Pages;

/// <summary>The passkeys of who is signed in, and has proved who they are not long ago: a passkey outlives the sign-in that adds it.</summary>
internal sealed class PasskeysModel(PasskeyCeremony ceremony, AccountPasskeys passkeys) : SignedInPage
{
    private static readonly Func<string, Parsed<string>> ReadName = PlainText.Line(Passkey.MostNameCharacters);

    /// <summary>The passkeys.</summary>
    public IReadOnlyList<Passkey> Passkeys { get; private set; } = [];

    /// <summary>What was done, as the address says it.</summary>
    public string? Notice { get; private set; }

    /// <summary>What went wrong.</summary>
    public string? Problem { get; private set; }

    /// <inheritdoc />
    protected override TimeSpan? MostAge { get; } = TimeSpan.FromMinutes(30);

    /// <summary>Shows them.</summary>
    public Task OnGetAsync(string? done, CancellationToken cancellationToken)
    {
        Notice = done switch
        {
            "added" => "The passkey is added. You can sign in with it from now on.",
            "removed" => "The passkey is removed. Nobody can sign in with it any more.",
            _ => null,
        };
        return ShowAsync(cancellationToken);
    }

    /// <summary>Tells the browser what the user's device needs to make one.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() =>
        Content(await ceremony.AskForNewAsync(HttpContext, Account), "application/json");

    /// <summary>Adds one that it has made.</summary>
    public async Task<IActionResult> OnPostAddAsync(string? name, string? credential, CancellationToken cancellationToken)
    {
        var parsed = ReadName(name ?? "");
        if (!parsed.Succeeded)
        {
            Problem = $"The name: {parsed.Error}";
        }
        else if (await ceremony.ReadNewAsync(HttpContext, Account, credential ?? "null") is { } info
            && await passkeys.AddAsync(Account.UserId, parsed.Value, info, cancellationToken))
        {
            return LocalRedirect($"{Request.Path}?done=added");
        }

        Problem ??= $"The passkey was not added. You can have {Passkey.MostOfUser}, and each device one. Try again.";
        await ShowAsync(cancellationToken);
        return Page();
    }

    /// <summary>Removes one. It is no mistake to remove what is gone already.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(long id, CancellationToken cancellationToken)
    {
        await passkeys.RemoveAsync(Account.UserId, id, cancellationToken);
        return LocalRedirect($"{Request.Path}?done=removed");
    }

    private async Task ShowAsync(CancellationToken cancellationToken) => Passkeys = await passkeys.ListAsync(Account.UserId, cancellationToken);
}
