using Microsoft.Extensions.Options;
using Users.Api.Accounts.SignIns;
using Users.Api.Accounts.Texts;
using Users.Api.History;
using Users.Api.SecondFactors;

namespace Users.Api.Accounts.Pages;

/// <summary>The authenticator app of the user: set up, its recovery codes, and removed.</summary>
internal sealed class AuthenticatorModel(
    AccountSecondFactors factors, AuthenticatorSetup setup, SignInSteps steps, IOptions<SecondFactorOptions> options, TimeProvider clock) : FactorPage(steps)
{
    public SecondFactorState State { get; private set; } = null!;

    /// <summary>What is to be set up; null if there is an app.</summary>
    public (AuthenticatorSecret Secret, string Protected)? New { get; private set; }

    /// <summary>New recovery codes, which are shown this once.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public string? Problem { get; private set; }

    public string? Notice { get; private set; }

    public bool CanRemove => !options.Value.Requires(Account.User) || State.Passkeys > 0;

    public Task OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task OnPostAsync(string? secret, string? code, CancellationToken cancellationToken)
    {
        if (setup.Read(Account.UserId, secret) is not { } read)
        {
            Problem = SecondFactorTexts.SetUpTooLate;
            await ShowAsync(cancellationToken);
        }
        else if (read.StepOf(string.Concat((code ?? "").Where(char.IsAsciiDigit)), clock.Now()) is not { } step)
        {
            (New, Problem) = ((read, secret!), SecondFactorTexts.SetUpCodeRefused);
            State = await factors.FindAsync(Account.UserId, cancellationToken);
        }
        else
        {
            RecoveryCodes = await factors.AddAsync(Account.UserId, read, step, cancellationToken);
            if (RecoveryCodes is not null)
            {
                Notice = SecondFactorTexts.WasSetUp;
                if (IsNeededToSignIn)
                {
                    await HttpContext.SignInAsync(Account, SignInMethods.PasswordAndCode);
                }
            }

            await ShowAsync(cancellationToken);
        }
    }

    public async Task OnPostRecoveryCodesAsync(CancellationToken cancellationToken)
    {
        RecoveryCodes = await factors.RenewRecoveryCodesAsync(Account.UserId, AuditInfo.ByUser(Account.UserId, clock), cancellationToken);
        await ShowAsync(cancellationToken);
    }

    public async Task OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        State = await factors.FindAsync(Account.UserId, cancellationToken);
        if (CanRemove && await factors.RemoveAsync(Account.UserId, cancellationToken))
        {
            Notice = SecondFactorTexts.WasRemoved;
        }

        await ShowAsync(cancellationToken);
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        State = await factors.FindAsync(Account.UserId, cancellationToken);
        New = State.HasAuthenticator ? null : setup.Create(Account.UserId);
    }
}
