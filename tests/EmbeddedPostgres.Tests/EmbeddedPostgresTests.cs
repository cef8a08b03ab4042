using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Npgsql;

namespace EmbeddedPostgres.Tests;

public sealed class EmbeddedPostgresTests
{
    [Fact]
    public async Task Each_role_reaches_its_own_database_and_no_other()
    {
        await using var postgres = await PostgresApp.StartAsync();
        var users = await postgres.ConnectionStringAsync("usersdb");

        Assert.Equal("usersdb", await QueryAsync(users, "SELECT current_user"));
        Assert.Equal("usersdb", await QueryAsync(users, "SELECT pg_get_userbyid(datdba)::text FROM pg_database WHERE datname = current_database()"));
        await QueryAsync(users, "CREATE TABLE own (id int)");
        foreach (var other in new[] { "billingdb", "postgres", "template1" })
        {
            var elsewhere = new NpgsqlConnectionStringBuilder(users) { Database = other }.ConnectionString;
            var refused = await Assert.ThrowsAsync<PostgresException>(() => QueryAsync(elsewhere, "SELECT 1"));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        }

        var guess = new NpgsqlConnectionStringBuilder(users) { Password = "usersdb" }.ConnectionString;
        Assert.Equal(PostgresErrorCodes.InvalidPassword, (await Assert.ThrowsAsync<PostgresException>(() => QueryAsync(guess, "SELECT 1"))).SqlState);
    }

    [Fact]
    public async Task A_database_follows_its_server_through_stop_and_start()
    {
        await using var postgres = await PostgresApp.StartAsync();
        var users = await postgres.ConnectionStringAsync("usersdb");
        await QueryAsync(users, "CREATE TABLE kept AS SELECT 'yes' AS answer");

        await postgres.ExecuteAsync("stop");
        await postgres.WaitForAsync("usersdb", resource => KnownResourceStates.TerminalStates.Contains(resource.Snapshot.State?.Text));
        await postgres.ExecuteAsync("start");
        await postgres.WaitUntilHealthyAsync("usersdb");

        Assert.Equal("yes", await QueryAsync(await postgres.ConnectionStringAsync("usersdb"), "SELECT answer FROM kept"));
    }

    [Fact]
    public async Task A_server_that_crashes_takes_its_databases_with_it_and_comes_back_with_its_data()
    {
        await using var postgres = await PostgresApp.StartAsync();
        var users = await postgres.ConnectionStringAsync("usersdb");
        await QueryAsync(users, "CREATE TABLE kept AS SELECT 'yes' AS answer");
        var postmaster = await QueryAsync(await postgres.ConnectionStringAsync("postgres"), "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int");

        ProcessControl.Signal((int)postmaster!, "KILL");
        await postgres.WaitForAsync("usersdb", resource => KnownResourceStates.TerminalStates.Contains(resource.Snapshot.State?.Text));
        await postgres.ExecuteAsync("start");
        await postgres.WaitUntilHealthyAsync("usersdb");

        Assert.Equal("yes", await QueryAsync(users, "SELECT answer FROM kept"));
    }

    [Fact]
    public async Task Under_test_the_data_is_elsewhere_and_deleted_at_the_end()
    {
        string folder;
        await using (var postgres = await PostgresApp.StartAsync())
        {
            folder = (string)(await QueryAsync(await postgres.ConnectionStringAsync("postgres"), "SHOW data_directory"))!;
            Assert.True(Directory.Exists(folder));
            Assert.DoesNotContain(Projects.TestAppHost.ProjectPath, folder, StringComparison.Ordinal);
        }

        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task The_single_values_of_a_connection_lead_to_the_same_database()
    {
        await using var postgres = await PostgresApp.StartAsync();
        var values = await postgres.ConnectionPropertiesAsync("usersdb");
        var connection = new NpgsqlConnectionStringBuilder(await postgres.ConnectionStringAsync("usersdb"));

        Assert.Equal(connection.Host, values["Host"]);
        Assert.Equal($"{connection.Port}", values["Port"]);
        Assert.Equal(connection.Username, values["Username"]);
        Assert.Equal(connection.Password, values["Password"]);
        Assert.Equal("usersdb", values["DatabaseName"]);
        Assert.Equal($"postgresql://usersdb:{connection.Password}@{connection.Host}:{connection.Port}/usersdb", values["Uri"]);
        Assert.Equal($"jdbc:postgresql://{connection.Host}:{connection.Port}/usersdb", values["JdbcConnectionString"]);
    }

    [Fact]
    public async Task A_server_that_cannot_start_says_why_and_its_databases_fail_with_it()
    {
        var unwritable = OperatingSystem.IsLinux() ? "/proc/postgres" : "/System/postgres";
        await using var postgres = await PostgresApp.StartUnawaitedAsync(_ => { }, $"--{DataFolder.Setting}={unwritable}");

        await postgres.WaitForAsync("postgres", resource => resource.Snapshot.State?.Text == KnownResourceStates.FailedToStart);
        await postgres.WaitForAsync("usersdb", resource => resource.Snapshot.State?.Text == KnownResourceStates.FailedToStart);

        Assert.Contains(await postgres.LogAsync("postgres"), line => line.Contains($"data folder {unwritable} cannot be used", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reset_makes_the_databases_empty_and_starts_their_users_again()
    {
        await using var postgres = await PostgresApp.StartAsync(builder =>
        {
            var migrations = builder.AddExecutable("migrations", "true", ".");
            var users = builder.AddExecutable("users", "sleep", ".", "600").WaitForCompletion(migrations);
            builder.CreateResourceBuilder(builder.Resources.OfType<EmbeddedPostgresResource>().Single()).WithResetCommand([migrations], [users]);
        });
        var usersDb = await postgres.ConnectionStringAsync("usersdb");
        await QueryAsync(usersDb, "CREATE TABLE gone AS SELECT 1 AS id");
        var migrated = await postgres.StartTimeAsync("migrations");
        var started = await postgres.StartTimeAsync("users");

        await postgres.ExecuteAsync(EmbeddedPostgresExtensions.ResetCommand);

        Assert.Equal(DBNull.Value, await QueryAsync(usersDb, "SELECT to_regclass('gone')::text"));
        await postgres.WaitForAsync("migrations", resource => resource.Snapshot.StartTimeStamp > migrated);
        await postgres.WaitForAsync(
            "users", resource => resource.Snapshot.StartTimeStamp > started && resource.Snapshot.State?.Text == KnownResourceStates.Running);
    }

    [Fact]
    public async Task Reset_does_not_start_the_users_when_a_migration_fails()
    {
        using var folder = new TemporaryFolder();
        await using var postgres = await PostgresApp.StartAsync(builder =>
        {
            var migrations = builder.AddExecutable("migrations", "test", folder.Path, "!", "-e", "broken");
            var users = builder.AddExecutable("users", "sleep", ".", "600").WaitForCompletion(migrations);
            builder.CreateResourceBuilder(builder.Resources.OfType<EmbeddedPostgresResource>().Single()).WithResetCommand([migrations], [users]);
        });
        await File.WriteAllTextAsync(folder.At("broken"), "");

        var failure = await postgres.FailToExecuteAsync(EmbeddedPostgresExtensions.ResetCommand);

        Assert.Contains("migrations failed", failure, StringComparison.Ordinal);
        await postgres.WaitForAsync("users", resource => resource.Snapshot.State?.Text == KnownResourceStates.Finished);
    }

    private static async Task<object?> QueryAsync(string connectionString, string statement)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        return await command.ExecuteScalarAsync();
    }
}
