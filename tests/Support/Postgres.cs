using System.Security.Cryptography;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Npgsql;

namespace Tests;

/// <summary>
/// The one PostgreSQL server of a test assembly, started when a test first asks for a database. Every test makes databases of its own.
/// </summary>
public sealed class Postgres : IAsyncDisposable
{
    private const string Server = "postgres";

    // The first start on a machine downloads the server.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly Lazy<Task<DistributedApplication>> App = new(StartAsync);

    /// <summary>Creates an empty database.</summary>
    /// <param name="prefix">What its name begins with; the rest is random.</param>
    /// <returns>The connection string of the new database.</returns>
    public static async Task<string> CreateDatabaseAsync(string prefix)
    {
        var administrator = await (await App.Value).GetConnectionStringAsync(Server);
        var name = $"{prefix}_{RandomNumberGenerator.GetHexString(12, lowercase: true)}";
        await using var connection = new NpgsqlConnection(administrator);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE \"{name}\"", connection);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(administrator) { Database = name }.ConnectionString;
    }

    /// <summary>Stops the server, if it was started; its data is deleted.</summary>
    public async ValueTask DisposeAsync()
    {
        if (App is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            var app = await App.Value;
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    private static async Task<DistributedApplication> StartAsync()
    {
        using var deadline = new CancellationTokenSource(Patience);
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.TestAppHost>(deadline.Token);
        var app = await builder.BuildAsync(deadline.Token);
        await app.StartAsync(deadline.Token);
        await app.ResourceNotifications.WaitForResourceHealthyAsync(Server, deadline.Token);
        return app;
    }
}
