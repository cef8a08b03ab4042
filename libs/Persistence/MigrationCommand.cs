using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Persistence;

/// <summary>The <c>--migrate</c> command of a service: its own binary brings its database up to date and exits.</summary>
public static class MigrationCommand
{
    private const string Argument = "--migrate";

    // An arbitrary number, the same in every process that migrates a database.
    private const long Lock = 4_207_849_484_437_317_221;

    public static bool IsRequested(string[] args) => args.Contains(Argument, StringComparer.Ordinal);

    /// <summary>
    /// Applies every migration that the database does not have yet. Safe to run twice, and twice at once: the second waits for the
    /// first and then finds nothing to do. Given an administrator's connection string (`postgres`), it first creates the database and
    /// its role.
    /// </summary>
    /// <param name="setUp">Writes what the service needs in the database before it runs; must be safe to run twice, too.</param>
    /// <returns>The exit code: 0, or 1 after one line on standard error that says why.</returns>
    public static async Task<int> MigrateAsync<TContext>(
        this WebApplication app, Func<IServiceProvider, CancellationToken, Task>? setUp = null)
        where TContext : DbContext
    {
        await using var application = app;
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            var database = scope.ServiceProvider.GetRequiredService<TContext>().Database;
            if (app.Configuration.GetConnectionString(OwnDatabase.Administrator) is { Length: > 0 } administrator)
            {
                await OwnDatabase.EnsureAsync(administrator, database.GetConnectionString()!, CancellationToken.None);
            }

            // Building an index on a large table takes longer than a request may.
            database.SetCommandTimeout(TimeSpan.Zero);
            // The lock below ends with the session, which must therefore not go back to a pool.
            database.SetConnectionString(new NpgsqlConnectionStringBuilder(database.GetConnectionString()) { Pooling = false }.ConnectionString);
            // EF Core releases its own lock between migrations. This one lasts as long as the connection.
            await database.OpenConnectionAsync();
            await database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Lock})");
            // Otherwise the log of an empty database begins with an error about a missing table.
            await database.GetService<IHistoryRepository>().CreateIfNotExistsAsync();
            await database.MigrateAsync();
            await (setUp?.Invoke(scope.ServiceProvider, CancellationToken.None) ?? Task.CompletedTask);
            var applied = await database.GetAppliedMigrationsAsync();
            Console.WriteLine($"{database.GetDbConnection().Database} is up to date at migration {applied.Last()}.");
            return 0;
        }
        catch (Exception e)
        {
            // Npgsql's exception names the server; its cause says only that a connection was refused.
            var cause = e.WithCauses().OfType<NpgsqlException>().FirstOrDefault() ?? e.GetBaseException();
            await Console.Error.WriteLineAsync(
                $"The migrations of {typeof(TContext).Name} failed: {cause.Message.ReplaceLineEndings(" ")} "
                + "Nothing of the migration that failed was kept: fix the cause and run it again.");
            return 1;
        }
    }
}
