using Users.Api.Data;
using Users.Api.History;
using Users.Api.Letters;
using Users.Api.Passwords;

namespace Users.Api.Users.NewAddress;

/// <summary>A new address that users give themselves: it takes effect when it is confirmed with the link that is sent to it.</summary>
internal sealed class NewAddresses(UsersDbContext db, AccountMail mail, TimeProvider clock)
{
    /// <summary>How many a user can ask for within <see cref="Window"/>: each is mail to somebody who may know nothing of it.</summary>
    public const int MostRequests = 5;

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>429 for who has asked for too many. Runs in the open transaction, which has locked the user's row.</summary>
    public async Task<Problem?> FindRefusalAsync(long userId, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        var times = await db.Set<HistoryEntry>()
            .Where(entry => entry.UserId == userId && entry.Action == User.EmailRequested && entry.At > now - Window)
            .OrderByDescending(entry => entry.At).Select(entry => entry.At).Take(MostRequests).ToListAsync(cancellationToken);
        if (times.Count < MostRequests)
        {
            return null;
        }

        var wait = TimeSpan.FromSeconds(Math.Ceiling((times[^1] + Window - now).TotalSeconds));
        var seconds = (int)wait.TotalSeconds;
        return Problems.Of(
            StatusCodes.Status429TooManyRequests,
            new(ErrorCodes.RateLimited, $"Too many new addresses were asked for in a short time. Please wait {seconds} s.", ("seconds", seconds)),
            wait);
    }

    /// <summary>Sends the link for the address that the user has asked for. Runs in the open transaction, which saves it.</summary>
    public async Task RequestAsync(User user, EmailAddress email, CancellationToken cancellationToken)
    {
        await EndLinkAsync(user.Id, cancellationToken);
        var token = SecretToken.Create();
        db.Add(new AddressConfirmation(user.Id, SecretToken.Hash(token), clock.Now()));
        mail.ConfirmAddress(user, email, token, AddressConfirmation.Lifetime);
    }

    /// <summary>Ends the link to confirm an address. Runs in the open transaction.</summary>
    public Task EndLinkAsync(long userId, CancellationToken cancellationToken) =>
        db.Set<AddressConfirmation>().Where(one => one.UserId == userId).ExecuteDeleteAsync(cancellationToken);

    /// <summary>The user of a link, with the address to confirm; null if the link is unknown, used or expired.</summary>
    public Task<User?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var (hash, now) = (SecretToken.Hash(token), clock.Now());
        return db.Set<AddressConfirmation>()
            .Where(one => one.TokenHash == hash && one.ExpiresAt > now)
            .Join(db.Users.Where(user => user.Active && user.PendingEmail != null), one => one.UserId, user => user.Id, (_, user) => user)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Changes the address, and tells the old one; false if the link is not valid any more, or somebody else has the address.</summary>
    public async Task<bool> ConfirmAsync(string token, CancellationToken cancellationToken)
    {
        try
        {
            return await db.InTransactionAsync(cancel => ConfirmInTransactionAsync(SecretToken.Hash(token), cancel), cancellationToken);
        }
        catch (DbUpdateException e) when (e.UniqueIndex() is not null)
        {
            return false;
        }
    }

    private async Task<bool> ConfirmInTransactionAsync(byte[] hash, CancellationToken cancellationToken)
    {
        var id = await db.Database
            .SqlQuery<long>($"""DELETE FROM address_confirmations WHERE token_hash = {hash} AND expires_at > {clock.Now()} RETURNING user_id AS "Value" """)
            .ToListAsync(cancellationToken);
        var user = id is [var one] ? await db.FindForUpdateAsync<User>(one, cancellationToken) : null;
        if (user is not { Active: true, PendingEmail: { } pending } || EmailAddress.Parse(pending) is not { Succeeded: true } email)
        {
            return false;
        }

        var old = user.Email;
        user.Change(null, email.Value, null, AuditInfo.ByUser(user.Id, clock));
        mail.TellOldAddress(user, old);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
