using Users.Api.Data;
using Users.Api.History;
using Users.Api.Letters;

namespace Users.Api.Users.NewAddress;

/// <summary>
/// What a change of an address by PUT or PATCH brings with it. Of their own address users have to confirm the new one; an admin's change
/// takes effect at once, and the old address is told. Where mail is off, every change takes effect at once.
/// </summary>
internal sealed class EmailChange(NewAddresses addresses, AccountMail mail)
{
    private EmailAddress? _email;
    private string _old = "";
    private bool _differs;

    /// <summary>Whether the user keeps the old address for now.</summary>
    public bool NeedsConfirmation { get; private set; }

    /// <summary>Who asks for an address that is taken hears of it now; what is only kept for later violates no index.</summary>
    public async Task<Problem?> FindConflictAsync(long id, Username? username, EmailAddress? email, UserChanges changes) =>
        email is not null && IsOwn(id, changes) && await changes.Db.Set<SignInName>().AnyAsync(
            name => name.Name == email.Normalized && name.UserId != id, changes.CancellationToken)
            ? await UserConflicts.DescribeAsync(changes.Db, UserConfiguration.EmailIndex, id, username, email, changes.CancellationToken)
            : null;

    /// <summary>What speaks against one more address that has to be confirmed; null for nothing. Runs in the open transaction.</summary>
    public Task<Problem?> FindRefusalAsync(User user, EmailAddress? email, UserChanges changes) => Differs(user, email) && IsOwn(user.Id, changes)
        ? addresses.FindRefusalAsync(user.Id, changes.CancellationToken)
        : Task.FromResult<Problem?>(null);

    /// <summary>To be called before the user is changed; again where the transaction is repeated.</summary>
    public void Begin(User user, EmailAddress? email, UserChanges changes, AuditInfo audit)
    {
        (_email, _old, _differs) = (email, user.Email, Differs(user, email));
        NeedsConfirmation = _differs && IsOwn(user.Id, changes);
        if (NeedsConfirmation)
        {
            user.RequestEmail(email!, audit);
        }
        else if (email is not null)
        {
            // Who gives the address that they have withdraws the other.
            user.WithdrawEmail();
        }
    }

    /// <summary>To be called after the user is changed, in the open transaction.</summary>
    public async Task FinishAsync(User user, UserChanges changes)
    {
        if (_email is null || !mail.IsOn)
        {
            return;
        }

        if (NeedsConfirmation)
        {
            await addresses.RequestAsync(user, _email, changes.CancellationToken);
            return;
        }

        await addresses.EndLinkAsync(user.Id, changes.CancellationToken);
        if (_differs)
        {
            mail.TellOldAddress(user, _old);
        }
    }

    private static bool Differs(User user, EmailAddress? email) => email is not null && email.Normalized != user.NormalizedEmail;

    private bool IsOwn(long id, UserChanges changes) => mail.IsOn && changes.Auth.Value.IsOwnProvider && changes.Caller.UserId == id;
}
