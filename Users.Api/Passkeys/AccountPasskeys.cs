using Microsoft.AspNetCore.Identity;
using Users.Api.Accounts;
using Users.Api.Data;
using Users.Api.History;
using Users.Api.Letters;
using Users.Api.Users;

namespace Users.Api.Passkeys;

internal sealed class AccountPasskeys(UsersDbContext db, AccountMail mail, TimeProvider clock)
{
    public Task<List<Passkey>> ListAsync(long userId, CancellationToken cancellationToken) => db.Set<Passkey>().AsNoTracking()
        .Where(passkey => passkey.UserId == userId)
        .OrderBy(passkey => passkey.Id)
        .ToListAsync(cancellationToken);

    /// <summary>Adds a passkey; false if the user has too many, may no longer sign in, or the passkey is already registered.</summary>
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
            // The row lock makes parallel requests count one after the other.
            if (await db.FindForUpdateAsync<User>(userId, token) is not { Active: true } user
                || await db.Set<Passkey>().CountAsync(passkey => passkey.UserId == userId, token) >= Passkey.MostOfUser)
            {
                return false;
            }

            db.Add(new Passkey(userId, name, info, clock.Now()));
            user.RecordAction("passkey_added", AuditInfo.ByUser(userId, clock), Named(null, name));
            mail.TellOfPasskey(user, name);
            await db.SaveChangesAsync(token);
            return true;
        }
    }

    /// <summary>False if the user has no passkey with this id.</summary>
    public Task<bool> RemoveAsync(long userId, long id, CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            if (await db.FindForUpdateAsync<User>(userId, token) is not { Active: true } user
                || await db.Set<Passkey>().SingleOrDefaultAsync(one => one.Id == id && one.UserId == userId, token) is not { } passkey)
            {
                return false;
            }

            Remove(user, passkey, AuditInfo.ByUser(userId, clock));
            await db.SaveChangesAsync(token);
            return true;
        },
        cancellationToken);

    /// <summary>Removes a passkey of a user whose row is locked; saved with what else is changed.</summary>
    public void Remove(User user, Passkey passkey, AuditInfo audit)
    {
        db.Remove(passkey);
        user.RecordAction("passkey_removed", audit, Named(passkey.Name, null));
        mail.TellOfRemovedPasskey(user, passkey.Name, audit);
    }

    /// <summary>Records a sign-in. The account, or null if it may not sign in or the passkey is gone.</summary>
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

            passkey.RecordUse(info, clock.Now());
            await db.SaveChangesAsync(token);
            return account;
        },
        cancellationToken);

    private static Dictionary<string, FieldChange> Named(string? from, string? to) => new() { ["passkey"] = new(from, to) };
}
