using System.Globalization;
using Users.Api.Data;

namespace Users.Api.Events;

/// <summary>Reads events in an order to which no transaction can add in the middle.</summary>
internal sealed class Feed(UsersDbContext db)
{
    // Only transactions older than every one that is still running. One that already has its number but commits later would come
    // before events that were already returned, and so be skipped for good.
    private const string Sql =
        """
        SELECT id, transaction_id, user_id, type, at, version, username, email, active, deleted FROM user_events
        WHERE (transaction_id, id) > ({0}::text::xid8, {1}) AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY transaction_id, id
        LIMIT {2}
        """;

    /// <summary>The next events after a position.</summary>
    public Task<List<UserEvent>> ReadAsync(Position after, int limit, CancellationToken cancellationToken) => db.Set<UserEvent>()
        .FromSqlRaw(Sql, Text(after), after.Id, limit)
        .AsNoTracking()
        .ToListAsync(cancellationToken);

    /// <summary>Whether the position can be from this database. One from an earlier database may be ahead of it.</summary>
    public Task<bool> HasReachedAsync(Position position, CancellationToken cancellationToken) => db.Database
        .SqlQuery<bool>($"""SELECT {Text(position)}::text::xid8 < pg_snapshot_xmax(pg_current_snapshot()) AS "Value" """)
        .SingleAsync(cancellationToken);

    private static string Text(Position position) => position.TransactionId.ToString(CultureInfo.InvariantCulture);
}
