using Gateway.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Gateway.Sessions;

/// <summary>The sessions in the database.</summary>
internal sealed class SessionStore(GatewayDbContext db, IOptionsMonitor<SessionSettings> options, TimeProvider clock)
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

    /// <summary>Keeps a new session.</summary>
    public Task AddAsync(Func<Session> create, CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            db.Add(create());
            return await db.SaveChangesAsync(token);
        },
        cancellationToken);

    /// <summary>Deletes a session; the deleted one, or null where there was none.</summary>
    public async Task<Session?> EndAsync(Guid id, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == id, cancellationToken);
        return session is not null && await db.Sessions.Where(ended => ended.Id == id).ExecuteDeleteAsync(cancellationToken) == 1
            ? session
            : null;
    }

    /// <summary>Deletes every session that has ended.</summary>
    public Task<int> CleanUpAsync(CancellationToken cancellationToken)
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
