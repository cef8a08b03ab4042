using System.Security.Cryptography;
using Gateway.Data;
using Gateway.Sessions.Logouts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceDefaults.Auth.Provider;

namespace Gateway.Sessions;

/// <summary>The sessions in the database.</summary>
internal sealed class SessionStore(
    GatewayDbContext db,
    TokenClient tokens,
    SessionTokenProtector protector,
    IOptionsMonitor<SessionSettings> options,
    TimeProvider clock,
    ILogger<SessionStore> logger)
{
    private static readonly TimeSpan SeenInterval = TimeSpan.FromMinutes(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The session of a cookie, if it has not ended.</summary>
    public async Task<Session?> FindAsync(byte[] keyHash, CancellationToken cancellationToken)
    {
        var session = await Living().SingleOrDefaultAsync(session => session.KeyHash == keyHash, cancellationToken);
        if (session is not null && Now - session.LastSeenAt >= SeenInterval)
        {
            var now = Now;
            await db.Sessions.Where(seen => seen.Id == session.Id && seen.LastSeenAt < now)
                .ExecuteUpdateAsync(set => set.SetProperty(seen => seen.LastSeenAt, now), cancellationToken);
        }

        return session;
    }

    /// <summary>A user's sessions, the one used last first.</summary>
    public async Task<IReadOnlyList<Session>> ListAsync(long userId, CancellationToken cancellationToken) =>
        await Living().Where(session => session.UserId == userId)
            .OrderByDescending(session => session.LastSeenAt).ThenBy(session => session.Id)
            .ToListAsync(cancellationToken);

    /// <summary>Adds a session; false if the provider has ended the sign-in meanwhile.</summary>
    public Task<bool> AddAsync(ProviderSession provider, Func<Session> create, CancellationToken cancellationToken)
    {
        var opening = new Opening(db);
        var hasEnded = ProviderLogout.AskFor(opening, provider);
        return opening.InTransactionAsync(
            async token =>
            {
                if (!hasEnded.Value)
                {
                    db.Add(create());
                    await db.SaveChangesAsync(token);
                }

                return !hasEnded.Value;
            },
            _ => true,
            cancellationToken);
    }

    /// <summary>Ends the sessions that the provider says are over, and keeps those of sign-ins under way from beginning; false if it has said so before.</summary>
    public Task<bool> EndAsync(ProviderLogout logout, CancellationToken cancellationToken)
    {
        var opening = new Opening(db);
        logout.AskToRecord(opening);
        return opening.InTransactionAsync(
            async token =>
            {
                if (!logout.IsNew)
                {
                    return false;
                }

                await logout.Ended(db.Sessions).ExecuteDeleteAsync(token);
                return true;
            },
            _ => true,
            cancellationToken);
    }

    /// <summary>
    /// Ends a session, if it has not ended. Once it is deleted it is over; its tokens are revoked so that the provider need not keep them.
    /// </summary>
    public async Task EndAsync(Guid id, CancellationToken cancellationToken, bool revoke = true)
    {
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == id, cancellationToken);
        if (session is null || await db.Sessions.Where(ended => ended.Id == id).ExecuteDeleteAsync(cancellationToken) == 0 || !revoke)
        {
            return;
        }

        try
        {
            if (protector.Unprotect(session.Tokens).RefreshToken is { } refreshToken)
            {
                await tokens.RevokeAsync(refreshToken, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is ProviderUnavailableException or CryptographicException)
        {
            logger.LogWarning("The tokens of session {SessionId}, which has ended, could not be revoked: {Reason}", id, exception.Message);
        }
    }

    /// <summary>Deletes every session that is too old or has not been used for too long, and what is no longer needed of logouts.</summary>
    public async Task CleanUpAsync(CancellationToken cancellationToken)
    {
        var ((created, seen), now) = (Limits(), Now);
        await db.Set<UsedLogoutToken>().Where(used => used.KeptUntil < now).ExecuteDeleteAsync(cancellationToken);
        await db.Sessions.Where(session => session.CreatedAt <= created || session.LastSeenAt <= seen).ExecuteDeleteAsync(cancellationToken);
    }

    private IQueryable<Session> Living()
    {
        var (created, seen) = Limits();
        return db.Sessions.AsNoTracking().Where(session => session.CreatedAt > created && session.LastSeenAt > seen);
    }

    private (DateTime Created, DateTime Seen) Limits() => (Now - options.CurrentValue.Lifetime, Now - options.CurrentValue.IdleLifetime);
}
