using Users.Api.Accounts;
using Users.Api.Data;
using Users.Api.Events;
using Users.Api.History;
using Users.Api.Passkeys;
using Users.Api.Passwords;

namespace Users.Api.Users;

/// <summary>What is left of a user who is deleted: their id, and that something was done.</summary>
internal sealed class UserDeletion(UsersDbContext db, Sessions sessions)
{
    /// <summary>Deletes, in the transaction that is open, what other tables have of a user whose own row is anonymous already.</summary>
    public async Task EraseAsync(User user, CancellationToken cancellationToken)
    {
        await sessions.EndAsync(user.Id, cancellationToken);
        await db.Set<Passkey>().Where(passkey => passkey.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<Account>().IgnoreQueryFilters().Where(account => account.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<SetPasswordLink>().Where(link => link.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<UserEvent>().Where(entry => entry.UserId == user.Id).ExecuteUpdateAsync(
            update => update.SetProperty(entry => entry.Username, user.Username).SetProperty(entry => entry.Email, user.Email),
            cancellationToken);
        // The one change that the table's trigger lets pass.
        await db.Set<HistoryEntry>().Where(entry => entry.UserId == user.Id).ExecuteUpdateAsync(
            update => update.SetProperty(entry => entry.Changes, (IReadOnlyDictionary<string, FieldChange>?)null),
            cancellationToken);
    }
}
