using Microsoft.Extensions.Options;
using Users.Api.Accounts;
using Users.Api.Data;
using Users.Api.Users;

namespace Users.Api.Passwords;

internal sealed class SetPasswordLinks(UsersDbContext db, PasswordSetter passwords, IOptions<AuthOptions> auth, TimeProvider clock)
{
    /// <summary>Creates a link, which replaces the earlier ones. Runs in the open transaction, which saves it.</summary>
    public async Task<SetPasswordLinkResponse> CreateAsync(long userId, CancellationToken cancellationToken)
    {
        await db.Set<SetPasswordLink>().Where(old => old.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        return Add(userId);
    }

    /// <summary>Creates a link beside those that there are: of a user who has none yet, or asked for by somebody who may not end any.</summary>
    public SetPasswordLinkResponse Add(long userId, TimeSpan? lifetime = null)
    {
        var (link, token) = SetPasswordLink.Create(userId, clock.Now() + (lifetime ?? SetPasswordLink.Lifetime));
        db.Add(link);
        return new(new Uri(auth.Value.IssuerAddress, $"account/set-password#{token}").ToString(), link.ExpiresAt);
    }

    /// <summary>The link's user; null if the link is unknown, used or expired.</summary>
    public Task<User?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var (hash, now) = (SecretToken.Hash(token), clock.Now());
        return db.Set<SetPasswordLink>()
            .Where(link => link.TokenHash == hash && link.ExpiresAt > now)
            .Join(db.Users.Where(user => user.Active), link => link.UserId, user => user.Id, (_, user) => user)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Sets the password; null if the link is unknown, used or expired. Of two requests at once, one succeeds.</summary>
    public Task<Account?> UseAsync(string token, Password password, CancellationToken cancellationToken)
    {
        var (hash, now) = (SecretToken.Hash(token), clock.Now());
        var links = db.Set<SetPasswordLink>().Where(link => link.TokenHash == hash && link.ExpiresAt > now);
        return db.InTransactionAsync(
            async cancel =>
            {
                // The user's row is locked before any link's: whoever uses another link of the user waits, and finds this one's work.
                if (await links.Select(link => (long?)link.UserId).SingleOrDefaultAsync(cancel) is not { } id
                    || await db.FindForUpdateAsync<User>(id, cancel) is not { Active: true } user
                    || await links.ExecuteDeleteAsync(cancel) == 0)
                {
                    return null;
                }

                return await passwords.SetAsync(user, password, cancel);
            },
            cancellationToken);
    }
}
