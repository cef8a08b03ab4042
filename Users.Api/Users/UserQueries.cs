using HttpContract.Paging;
using Npgsql;
using Users.Api.Data;

namespace Users.Api.Users;

/// <summary>What is asked of users more often than anything else, in SQL.</summary>
internal static class UserQueries
{
    private const string Columns = "id, username, email, role, active, has_password, created_at, updated_at, pending_email";

    private static readonly string Admin = Roles.NameOf(UserRole.Admin);

    private static readonly SqlQuery<(UserResponse, uint)> One = new(
        $"SELECT {Columns}, xmin FROM users WHERE id = $1 AND deleted_at IS NULL",
        row => (Read(row), row.GetFieldValue<uint>(9)));

    private static readonly SqlQuery<CountedRow<UserResponse>> First = new(
        $"""
        SELECT {Columns}, (SELECT pg_current_snapshot()::text), CASE WHEN (SELECT pg_current_snapshot()::text) <> $2 THEN
            (SELECT count(*)::int FROM (SELECT FROM users WHERE deleted_at IS NULL LIMIT {TotalCount.MostExact + 1}) AS counted) END
        FROM users WHERE deleted_at IS NULL ORDER BY id LIMIT $1
        """,
        row => new()
        {
            Row = Read(row),
            Keys = [row.GetInt64(0)],
            Snapshot = row.GetString(9),
            Total = row.IsDBNull(10) ? null : row.GetInt32(10),
        });

    /// <summary>A user and their version; null if there is none.</summary>
    public static async Task<(UserResponse Response, uint Version)?> FindAsync(UsersDbContext db, long id, CancellationToken cancellationToken) =>
        await One.ReadAsync(db, [Parameter(id)], cancellationToken) is [var found] ? found : null;

    /// <summary>The first users by their id.</summary>
    /// <param name="take">The most that are read.</param>
    /// <param name="snapshot">In which the number of all is known.</param>
    public static Task<List<CountedRow<UserResponse>>> ReadFirstAsync(UsersDbContext db, int take, string snapshot, CancellationToken cancellationToken) =>
        First.ReadAsync(db, [Parameter((long)take), Parameter(snapshot)], cancellationToken);

    private static NpgsqlParameter<T> Parameter<T>(T value) => new() { TypedValue = value };

    private static UserResponse Read(NpgsqlDataReader row) => new(
        Id: row.GetInt64(0),
        Username: row.GetString(1),
        Email: row.GetString(2),
        Role: row.GetString(3) == Admin ? UserRole.Admin : UserRole.Member,
        Active: row.GetBoolean(4),
        HasPassword: row.GetBoolean(5),
        CreatedAt: row.GetDateTime(6),
        UpdatedAt: row.GetDateTime(7),
        PendingEmail: row.IsDBNull(8) ? null : row.GetString(8));
}
