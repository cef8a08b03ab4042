using Microsoft.Extensions.Options;
using Users.Api.Accounts;
using Users.Api.Data;
using Users.Api.Users;

namespace Users.Api.Passwords;

internal sealed class SetPasswordLinks(UsersDbContext db, PasswordSetter passwords, IOptions<AuthOptions> auth, TimeProvider clock)
{
    /// <summary>Creates a link, which replaces an earlier one. Runs in the open transaction, which saves it.</summary>
    public async Task<SetPasswordLinkResponse> CreateAsync(long userId, CancellationToken cancellationToken)
    {
        await db.Set<SetPasswordLink>().Where(old => old.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        return Add(userId);
    }

    /// <summary>The same for a user who has no link yet.</summary>
    public SetPasswordLinkResponse Add(long userId)
    {
        var (link, token) = SetPasswordLink.Create(userId, clock.Now());
        db.Add(link);
        return new(new Uri(auth.Value.IssuerAddress, $"account/set-password?token={token}").ToString(), link.ExpiresAt);
    }

    /// <summary>The link's user; null if the link is unknown, used or expired.</summary>
    public Task<User?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var (hash, now) = (SetPasswordLink.Hash(token), clock.Now());
        return db.Set<SetPasswordLink>()
            .Where(link => link.TokenHash == hash && link.ExpiresAt > now)
            .Join(db.Users.Where(user => user.Active), link => link.UserId, user => user.Id, (_, user) => user)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Sets the password; null if the link is unknown, used or expired. Of two requests at once, one succeeds.</summary>
    public Task<Account?> UseAsync(string token, Password password, CancellationToken cancellationToken)
    {
        var hash = SetPasswordLink.Hash(token);
        return db.InTransactionAsync(
            async cancel =>
            {
                var id = await db.Database
                    .SqlQuery<long>($"""DELETE FROM set_password_links WHERE token_hash = {hash} AND expires_at > {clock.Now()} RETURNING user_id AS "Value" """)
                    .ToListAsync(cancel);
                var user = id is [var one] ? await db.FindForUpdateAsync<User>(one, cancel) : null;
                if (user is not { Active: true })
                {
                    return null;
                }

                return await passwords.SetAsync(user, password, cancel);
            },
            cancellationToken);
    }
}
