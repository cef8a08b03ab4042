using Billing.Api.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
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
    public void The_model_has_no_change_without_a_migration()
    {
        using var db = Context();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Functions_check_rows_by_the_conditions_of_the_service()
    {
        await using var source = NpgsqlDataSource.Create(await Postgres.CreateDatabaseAsync<BillingDbContext>("billingdb"));
        foreach (var table in RowChecks.Tables)
        {
            await using var command = source.CreateCommand($"SELECT prosrc FROM pg_proc WHERE proname = '{RowChecks.FunctionOf(table)}'");
            var body = (string?)await command.ExecuteScalarAsync();
            using var db = Context();
            Assert.True(
                body?.TrimEnd() == RowChecks.BodyOf(table),
                $"A migration has to run:\n{RowChecks.DefinitionOf(table, db.GetService<IDesignTimeModel>().Model)}");
        }
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
