using Npgsql;

namespace Billing.Api.Customers.Feed;

/// <summary>
/// The right to follow the feed, which one replica has at a time: a lock that lives and dies with a database connection. All
/// is written over that very connection, so that who has lost the right, even unawares, cannot write.
/// </summary>
internal sealed class FeedSession : IAsyncDisposable
{
    // Any number that nothing else in the database takes as a lock.
    private const long Lock = 0x6665_6564;

    // A holder whose machine is gone without a word is noticed within 25 s.
    private const string NoticeDeath =
        "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3; SET idle_session_timeout = 0";

    private readonly NpgsqlConnection _connection;

    private FeedSession(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Where the feed goes on; null from the beginning.</summary>
    public string? Position { get; private set; }

    /// <summary>Takes the right; null where another has it.</summary>
    public static async Task<FeedSession?> TryOpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        // Not pooled: to close it is to end it, and with it the lock.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        var session = new FeedSession(connection);
        try
        {
            await connection.OpenAsync(cancellationToken);
            if (await session.LockAsync(cancellationToken))
            {
                session.Position = await session.ReadPositionAsync(cancellationToken);
                return session;
            }
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }

        await session.DisposeAsync();
        return null;
    }

    /// <summary>Writes what the feed told, and how far it has been followed, both or neither.</summary>
    /// <param name="page">What it told.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task WriteAsync(FeedPage page, DateTime now, CancellationToken cancellationToken)
    {
        await using var transaction = await _connection.BeginTransactionAsync(cancellationToken);
        await using var customers = CustomerRows.WriteTold(page.Events.Select(told => told.User));
        customers.Connection = _connection;
        await customers.ExecuteNonQueryAsync(cancellationToken);

        await using var position = new NpgsqlCommand(
            """
            INSERT INTO feed_position AS known (id, position, confirmed_at) VALUES (@id, @position, @confirmed_at)
            ON CONFLICT (id) DO UPDATE
            SET position = excluded.position, confirmed_at = coalesce(excluded.confirmed_at, known.confirmed_at)
            """,
            _connection)
        {
            Parameters =
            {
                new("id", FeedPosition.OnlyId),
                new("position", (object?)page.Position ?? DBNull.Value) { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text },
                new("confirmed_at", page.IsLast ? now : DBNull.Value) { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz },
            },
        };
        await position.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Position = page.Position;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<bool> LockAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"{NoticeDeath}; SELECT pg_try_advisory_lock({Lock})", _connection);
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<string?> ReadPositionAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT position FROM feed_position", _connection);
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }
}
