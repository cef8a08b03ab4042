using System.Security.Cryptography;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Npgsql;

namespace Tests;

/// <summary>One PostgreSQL server for a test assembly, the AppHost's without anything else of it. Every test makes databases of its own.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private const string Server = "postgres";

    // The first start on a machine downloads the server.
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    private DistributedApplication? _app;
    private string? _administrator;

    /// <summary>Starts the server.</summary>
    public async Task InitializeAsync()
    {
        using var deadline = new CancellationTokenSource(_patience);
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(deadline.Token);
        foreach (var other in builder.Resources.Where(resource => resource.Name is not (Server or "postgres-packages")).ToArray())
        {
            builder.Resources.Remove(other);
        }

        _app = await builder.BuildAsync(deadline.Token);
        await _app.StartAsync(deadline.Token);
        await _app.ResourceNotifications.WaitForResourceHealthyAsync(Server, deadline.Token);
        _administrator = await _app.GetConnectionStringAsync(Server, deadline.Token);
    }

    /// <summary>Creates an empty database.</summary>
    /// <param name="prefix">What its name begins with; the rest is random, so that no two tests meet.</param>
    /// <returns>The connection string of the new database.</returns>
    public async Task<string> CreateDatabaseAsync(string prefix)
    {
        var administrator = _administrator ?? throw new InvalidOperationException("The server is not started.");
        var name = $"{prefix}_{RandomNumberGenerator.GetHexString(12, lowercase: true)}";
        await using var connection = new NpgsqlConnection(administrator);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE \"{name}\"", connection);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(administrator) { Database = name }.ConnectionString;
    }

    /// <summary>Stops the server; its data is deleted.</summary>
    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }
    }
}
