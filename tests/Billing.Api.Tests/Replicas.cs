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

    public string ConnectionString => _connectionString;

    public FakeUsersApi Users { get; } = new();

    /// <summary>Further settings of the service.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings { get; set; } = [];

    public TestIssuer Issuer { get; } = new();

    public static async Task<Replicas> CreateAsync()
    {
        var replicas = new Replicas(await Postgres.CreateDatabaseAsync<BillingDbContext>("billingdb"));
        await replicas.Users.StartAsync();
        await replicas.Issuer.StartAsync();
        return replicas;
    }

    public BillingProcess Start(string address = "http://127.0.0.1:0") => BillingProcess.Start(_connectionString, Users, Issuer, address, Settings);

    public NpgsqlDataSource Database => _database;

    public async Task<HttpClient> ClientAsync(BillingProcess replica)
    {
        var client = new HttpClient { BaseAddress = await replica.AddressAsync(), Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", Issuer.Admin());
        return client;
    }

    public async Task<int> PositionAsync() => await ReadAsync("SELECT substr(position, 2)::int FROM feed_position") as int? ?? 0;

    public async Task<long> FollowersAsync() => (long)(await ReadAsync(
        """
        SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE locktype = 'advisory' AND granted AND datname = current_database()
        """))!;

    public async Task<object?> ReadAsync(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Users.DisposeAsync();
        await Issuer.DisposeAsync();
        await _database.DisposeAsync();
    }
}
