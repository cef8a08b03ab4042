using Billing.Api.Data;
using Npgsql;

namespace Billing.Api.Tests;

/// <summary>A database and a users-api for replicas of the service, which run as processes of their own.</summary>
public sealed class Replicas : IAsyncDisposable
{
    private readonly string _connectionString;
    private readonly NpgsqlDataSource _database;

    private Replicas(string connectionString) =>
        (_connectionString, _database) = (connectionString, NpgsqlDataSource.Create(connectionString));

    /// <summary>How to connect to the database.</summary>
    public string ConnectionString => _connectionString;

    /// <summary>The users-api that they find.</summary>
    public FakeUsersApi Users { get; } = new();

    /// <summary>Whose tokens they use.</summary>
    public TestIssuer Issuer { get; } = new();

    /// <summary>Makes the database, up to date.</summary>
    public static async Task<Replicas> CreateAsync()
    {
        var replicas = new Replicas(await Postgres.CreateDatabaseAsync<BillingDbContext>("billingdb"));
        await replicas.Users.StartAsync();
        await replicas.Issuer.StartAsync();
        return replicas;
    }

    /// <summary>Starts one.</summary>
    public BillingProcess Start(string address = "http://127.0.0.1:0") => BillingProcess.Start(_connectionString, Users, Issuer, address);

    /// <summary>The database.</summary>
    public NpgsqlDataSource Database => _database;

    /// <summary>A client of one that is an admin.</summary>
    public async Task<HttpClient> ClientAsync(BillingProcess replica)
    {
        var client = new HttpClient { BaseAddress = await replica.AddressAsync(), Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", Issuer.Admin());
        return client;
    }

    /// <summary>How many events of the feed were written.</summary>
    public async Task<int> PositionAsync() => await ReadAsync("SELECT substr(position, 2)::int FROM feed_position") as int? ?? 0;

    /// <summary>How many connections have the right to follow.</summary>
    public async Task<long> FollowersAsync() => (long)(await ReadAsync(
        """
        SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE locktype = 'advisory' AND granted AND datname = current_database()
        """))!;

    /// <summary>The first value that a query gives.</summary>
    public async Task<object?> ReadAsync(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Users.DisposeAsync();
        await Issuer.DisposeAsync();
        await _database.DisposeAsync();
    }
}
