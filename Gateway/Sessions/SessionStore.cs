using System.Security.Cryptography;
using Gateway.Data;
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

    public Task AddAsync(Func<Session> create, CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            db.Add(create());
            return await db.SaveChangesAsync(token);
        },
        cancellationToken);

    /// <summary>
    /// Ends a session, if it has not ended. Once it is deleted it is over; its tokens are revoked so that the provider need not keep them.
    /// </summary>
    public async Task EndAsync(Guid id, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == id, cancellationToken);
        if (session is null || await db.Sessions.Where(ended => ended.Id == id).ExecuteDeleteAsync(cancellationToken) == 0)
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

    /// <summary>Deletes every session that is too old or has not been used for too long.</summary>
    public Task CleanUpAsync(CancellationToken cancellationToken)
    {
        var (created, seen) = Limits();
        return db.Sessions.Where(session => session.CreatedAt <= created || session.LastSeenAt <= seen).ExecuteDeleteAsync(cancellationToken);
    }

    private IQueryable<Session> Living()
    {
        var (created, seen) = Limits();
        return db.Sessions.AsNoTracking().Where(session => session.CreatedAt > created && session.LastSeenAt > seen);
    }

    private (DateTime Created, DateTime Seen) Limits() => (Now - options.CurrentValue.Lifetime, Now - options.CurrentValue.IdleLifetime);
}
