using Billing.Api.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Persistence;

namespace Billing.Api.Tests;

public sealed class MigrationTests
{
    [Fact]
    public async Task Twice_at_once_and_once_more_gives_one_schema()
    {
        var database = await Postgres.CreateDatabaseAsync("billingdb");
        var both = await Task.WhenAll(MigrateAsync(database), MigrateAsync(database));
        Assert.All(both, run => Assert.True(run.ExitCode == 0, run.Errors));
        var again = await MigrateAsync(database);
        Assert.True(again.ExitCode == 0, again.Errors);
        await using var db = Context();
        Assert.Contains($"is up to date at migration {db.Database.GetMigrations().Last()}.", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_one_line_and_exit_code_1()
    {
        var run = await MigrateAsync("Host=127.0.0.1;Port=1;Username=nobody;Database=billingdb");
        Assert.Equal(1, run.ExitCode);
        Assert.Matches("^The migrations of BillingDbContext failed: Failed to connect to 127.0.0.1:1 ", run.ErrorLine);
    }

    [Fact]
    public async Task A_migration_that_fails_is_one_line_and_leaves_nothing()
    {
        var database = await Postgres.CreateDatabaseAsync("billingdb");
        await using var source = NpgsqlDataSource.Create(database);
        await using (var command = source.CreateCommand("CREATE TABLE invoices (what text)"))
        {
            await command.ExecuteNonQueryAsync();
        }

        var run = await MigrateAsync(database);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"invoices\" already exists", run.ErrorLine, StringComparison.Ordinal);
        await using var kept = source.CreateCommand("SELECT count(*) FROM \"__EFMigrationsHistory\"");
        Assert.Equal(0L, await kept.ExecuteScalarAsync());
    }

    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var db = Context();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    // Configured as the service does it, but without a database.
    private static BillingDbContext Context()
    {
        var options = new DbContextOptionsBuilder<BillingDbContext>();
        DatabaseDefaults.Configure(options);
        return new(options.Options);
    }

    private static Task<ServiceProcess> MigrateAsync(string connectionString) =>
        ServiceProcess.RunAsync(typeof(BillingDbContext).Assembly, ["--migrate"], ("ConnectionStrings__billingdb", connectionString));
}
