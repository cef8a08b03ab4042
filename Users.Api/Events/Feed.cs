using System.Globalization;
using Users.Api.Data;

namespace Users.Api.Events;

/// <summary>Reads events in an order that no transaction can come into later.</summary>
internal sealed class Feed(UsersDbContext db)
{
    // Only transactions older than every one that still runs: a transaction that has its number already and commits after this
    // is read would stand before events that were handed out, and be skipped for good.
    private const string Sql =
        """
        SELECT * FROM user_events
        WHERE (transaction_id, id) > ({0}::text::xid8, {1}) AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY transaction_id, id
        LIMIT {2}
        """;

    /// <summary>The events after a position, in order.</summary>
    public Task<List<UserEvent>> ReadAsync(Position after, int limit, CancellationToken cancellationToken) => db.Set<UserEvent>()
        .FromSqlRaw(Sql, Text(after), after.Id, limit)
        .AsNoTracking()
        .ToListAsync(cancellationToken);

    /// <summary>Whether this database can have handed the position out. One of a database that was here before may lie ahead of this one.</summary>
    public Task<bool> HasReachedAsync(Position position, CancellationToken cancellationToken) => db.Database
        .SqlQuery<bool>($"""SELECT {Text(position)}::text::xid8 < pg_snapshot_xmax(pg_current_snapshot()) AS "Value" """)
        .SingleAsync(cancellationToken);

    private static string Text(Position position) => position.TransactionId.ToString(CultureInfo.InvariantCulture);
}
