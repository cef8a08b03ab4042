using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Users.Api.Accounts.SignIns;
using Users.Api.Accounts.Texts;
using Users.Api.Passkeys;
using Users.Api.SecondFactors;

namespace Users.Api.Accounts.Pages;

/// <summary>The passkeys of the user.</summary>
internal sealed class PasskeysModel(
    PasskeyCeremony ceremony, AccountPasskeys passkeys, AccountSecondFactors factors, SignInSteps steps, IOptions<SecondFactorOptions> options) : FactorPage(steps)
{
    private static readonly Func<string, Parsed<string>> ReadName = PlainText.Line(Passkey.MostNameCharacters);

    public IReadOnlyList<Passkey> Passkeys { get; private set; } = [];

    public string? Notice { get; private set; }

    public string? Problem { get; private set; }

    public Task OnGetAsync(string? done, CancellationToken cancellationToken)
    {
        Notice = done switch
        {
            "added" => PasskeyTexts.WasAdded,
            "removed" => PasskeyTexts.WasRemoved,
            _ => null,
        };
        return ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostOptionsAsync() =>
        Content(await ceremony.CreateOptionsAsync(HttpContext, Account), "application/json");

    public async Task<IActionResult> OnPostAddAsync(string? name, string? credential, CancellationToken cancellationToken)
    {
        var parsed = ReadName(name ?? "");
        if (!parsed.Succeeded)
        {
            Problem = PasskeyTexts.NameNotValid(parsed.Error);
        }
        else if (await ceremony.VerifyCreationAsync(HttpContext, Account, credential ?? "null") is { } info
            && await passkeys.AddAsync(Account.UserId, parsed.Value, info, cancellationToken))
        {
            if (!IsNeededToSignIn)
            {
                return LocalRedirect($"{Request.Path}?done=added");
            }

            await HttpContext.SignInAsync(Account, SignInMethods.PasswordAndPasskey);
            return LocalRedirect(LocalUrl.Of(ReturnUrl));
        }

        Problem ??= PasskeyTexts.NotAdded;
        await ShowAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(long id, CancellationToken cancellationToken)
    {
        if (options.Value.Requires(Account.User)
            && await factors.FindAsync(Account.UserId, cancellationToken) is { HasAuthenticator: false, Passkeys: <= 1 })
        {
            Problem = PasskeyTexts.CannotRemove;
            await ShowAsync(cancellationToken);
            return Page();
        }

        await passkeys.RemoveAsync(Account.UserId, id, cancellationToken);
        return LocalRedirect($"{Request.Path}?done=removed");
    }

    private async Task ShowAsync(CancellationToken cancellationToken) => Passkeys = await passkeys.ListAsync(Account.UserId, cancellationToken);
}
