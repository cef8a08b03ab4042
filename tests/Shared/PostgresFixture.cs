using System.Security.Cryptography;
using Npgsql;

namespace Tests;

/// <summary>One PostgreSQL server for a test assembly, on which every test makes databases of its own.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private string _administrator = "";

    /// <summary>Makes the server ready.</summary>
    public Task InitializeAsync()
    {
        _administrator = Environment.GetEnvironmentVariable("TEST_POSTGRES")
            ?? throw new InvalidOperationException("Set TEST_POSTGRES to the connection string of a PostgreSQL superuser.");
        return Task.CompletedTask;
    }

    /// <summary>Creates an empty database.</summary>
    /// <param name="prefix">What its name begins with; the rest is random, so that no two tests meet.</param>
    /// <returns>The connection string of the new database.</returns>
    public async Task<string> CreateDatabaseAsync(string prefix)
    {
        var name = $"{prefix}_{RandomNumberGenerator.GetHexString(12, lowercase: true)}";
        await using var source = NpgsqlDataSource.Create(_administrator);
        await using var command = source.CreateCommand($"CREATE DATABASE {new NpgsqlCommandBuilder().QuoteIdentifier(name)}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(_administrator) { Database = name }.ConnectionString;
    }

    /// <summary>Leaves the server to whoever started it.</summary>
    public Task DisposeAsync() => Task.CompletedTask;
}
