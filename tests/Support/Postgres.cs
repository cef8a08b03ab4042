using System.Security.Cryptography;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Persistence;

namespace Tests;

/// <summary>
/// The one PostgreSQL server of a test assembly, started when a test first asks for a database. Every test makes databases of its own.
/// </summary>
public sealed class Postgres : IAsyncDisposable
{
    private const string Server = "postgres";
    private const string Empty = "template1";

    // The first start on a machine downloads the server.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly Lazy<Task<DistributedApplication>> App = new(StartAsync);

    /// <summary>Creates an empty database.</summary>
    /// <param name="prefix">What its name begins with; the rest is random.</param>
    /// <returns>The connection string of the new database.</returns>
    public static Task<string> CreateDatabaseAsync(string prefix) => CopyAsync(Empty, prefix);

    /// <summary>Creates a database of which the migrations are done: they are done once, and copied.</summary>
    /// <inheritdoc cref="CreateDatabaseAsync(string)"/>
    public static async Task<string> CreateDatabaseAsync<TContext>(string prefix)
        where TContext : DbContext => await CopyAsync(await Migrated<TContext>.Template.Value, prefix);

    /// <summary>Does the migrations of a database, or makes its tables where there are none.</summary>
    public static async Task MigrateAsync<TContext>(string connectionString)
        where TContext : DbContext
    {
        // While somebody is connected to a database nobody can copy it.
        var options = new DbContextOptionsBuilder<TContext>().UseNpgsql(connectionString + ";Pooling=false");
        DatabaseDefaults.Configure(options);
        await using var context = (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
        await (context.Database.GetMigrations().Any() ? context.Database.MigrateAsync() : context.Database.EnsureCreatedAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (App is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            var app = await App.Value;
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    private static async Task<string> CopyAsync(string template, string prefix)
    {
        var administrator = await (await App.Value).GetConnectionStringAsync(Server);
        var name = $"{prefix}_{RandomNumberGenerator.GetHexString(12, lowercase: true)}";
        await using var connection = new NpgsqlConnection(administrator);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"", connection);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(administrator) { Database = name }.ConnectionString;
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

    private static class Migrated<TContext>
        where TContext : DbContext
    {
        public static readonly Lazy<Task<string>> Template = new(async () =>
        {
            var connectionString = await CreateDatabaseAsync("template");
            await MigrateAsync<TContext>(connectionString);
            return new NpgsqlConnectionStringBuilder(connectionString).Database!;
        });
    }
}
