using Microsoft.AspNetCore.Identity;
using Users.Api.Accounts;
using Users.Api.Data;
using Users.Api.History;
using Users.Api.Users;

namespace Users.Api.Passkeys;

/// <summary>The passkeys of users.</summary>
internal sealed class AccountPasskeys(UsersDbContext db, TimeProvider clock)
{
    /// <summary>A user's, in the order in which they were added.</summary>
    public Task<List<Passkey>> ListAsync(long userId, CancellationToken cancellationToken) => db.Set<Passkey>().AsNoTracking()
        .Where(passkey => passkey.UserId == userId)
        .OrderBy(passkey => passkey.Id)
        .ToListAsync(cancellationToken);

    /// <summary>Adds one; false where the user has as many as they can have, or may not sign in any more, or somebody has it already.</summary>
    public async Task<bool> AddAsync(long userId, string name, UserPasskeyInfo info, CancellationToken cancellationToken)
    {
        try
        {
            return await db.InTransactionAsync(Add, cancellationToken);
        }
        catch (DbUpdateException e) when (e.UniqueIndex() == PasskeyConfiguration.CredentialIndex)
        {
            return false;
        }

        async Task<bool> Add(CancellationToken token)
        {
            // Two at once are counted one after the other.
            if (await db.FindForUpdateAsync<User>(userId, token) is not { Active: true } user
                || await db.Set<Passkey>().CountAsync(passkey => passkey.UserId == userId, token) >= Passkey.MostOfUser)
            {
                return false;
            }

            db.Add(new Passkey(userId, name, info, clock.Now()));
            user.RecordAction("passkey_added", AuditInfo.ByUser(userId, clock), Named(null, name));
            await db.SaveChangesAsync(token);
            return true;
        }
    }

    /// <summary>Removes one of a user's; false where the user has none of this id.</summary>
    public Task<bool> RemoveAsync(long userId, long id, CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            if (await db.FindForUpdateAsync<User>(userId, token) is not { } user
                || await db.Set<Passkey>().SingleOrDefaultAsync(one => one.Id == id && one.UserId == userId, token) is not { } passkey)
            {
                return false;
            }

            db.Remove(passkey);
            user.RecordAction("passkey_removed", AuditInfo.ByUser(userId, clock), Named(passkey.Name, null));
            await db.SaveChangesAsync(token);
            return true;
        },
        cancellationToken);

    /// <summary>Notes that a user has signed in with one; the account, null where it may not sign in, or the passkey is gone.</summary>
    public Task<Account?> UseAsync(long userId, UserPasskeyInfo info, CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            var account = await db.FindAccountForUpdateAsync(userId, token);
            var passkey = await db.Set<Passkey>()
                .SingleOrDefaultAsync(one => one.UserId == userId && one.CredentialId == info.CredentialId, token);
            if (account is not { User.Active: true } || passkey is null)
            {
                return null;
            }

            passkey.WasUsed(info, clock.Now());
            await db.SaveChangesAsync(token);
            return account;
        },
        cancellationToken);

    private static Dictionary<string, FieldChange> Named(string? from, string? to) => new() { ["passkey"] = new(from, to) };
}
