using Mail;
using Microsoft.AspNetCore.Http.HttpResults;
using Users.Api.Accounts;
using Users.Api.Data;
using Users.Api.Events;
using Users.Api.History;
using Users.Api.Letters;
using Users.Api.Passkeys;
using Users.Api.Passwords;
using Users.Api.Users.NewAddress;

namespace Users.Api.Users;

/// <summary><c>DELETE /users/{id}</c>. What is left of a deleted user is their id, and that something was done.</summary>
internal static class DeleteUser
{
    public static Task<IdempotentResult<NoContent>> HandleAsync(
        long id, IfMatch ifMatch, SignOutEverywhere signOut, [AsParameters] UserChanges changes) => changes.ChangeAsync(
            id,
            ifMatch,
            key: null,
            (user, audit) => user.Delete(audit),
            async user =>
            {
                await signOut.RunAsync(id, changes.CancellationToken);
                await EraseAsync(user, changes.Db, changes.CancellationToken);
                return TypedResults.NoContent();
            },
            takesRights: true);

    private static async Task EraseAsync(User user, UsersDbContext db, CancellationToken cancellationToken)
    {
        // The entry and the event of the deletion are erased with those before.
        await db.SaveChangesAsync(cancellationToken);
        await db.Set<Passkey>().Where(passkey => passkey.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<Account>().IgnoreQueryFilters().Where(account => account.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<AddressConfirmation>().Where(confirmation => confirmation.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<SetPasswordLink>().Where(link => link.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        var topic = AccountMail.TopicOf(user.Id);
        await db.Set<MailMessage>().Where(message => message.Topic == topic).ExecuteDeleteAsync(cancellationToken);
        await db.Set<UserEvent>().Where(entry => entry.UserId == user.Id).ExecuteUpdateAsync(
            update => update.SetProperty(entry => entry.Username, user.Username).SetProperty(entry => entry.Email, user.Email),
            cancellationToken);
        // The one change that the table's trigger allows.
        await db.Set<HistoryEntry>().Where(entry => entry.UserId == user.Id).ExecuteUpdateAsync(
            update => update
                .SetProperty(entry => entry.Changes, (IReadOnlyDictionary<string, FieldChange>?)null)
                .SetProperty(entry => entry.Address, (string?)null)
                .SetProperty(entry => entry.UserAgent, (string?)null),
            cancellationToken);
    }
}
