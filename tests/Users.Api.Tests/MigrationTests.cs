using Microsoft.EntityFrameworkCore;
using Npgsql;
using Persistence;
using Users.Api.Data;

namespace Users.Api.Tests;

public sealed class MigrationTests
{
    [Fact]
    public async Task Three_times_at_once_and_once_more_gives_one_of_each_and_tells_no_secret()
    {
        var database = await Postgres.CreateDatabaseAsync("usersdb");
        (string, string)[] secrets =
        [
            ("Auth__Admin__Password", SignInApp.Password), ("Auth__Admin__Username", "ada"), ("Auth__Clients__api__Secret", SignInApp.Secret),
            ("Auth__Clients__gateway__Secret", SignInApp.Secret), ("Auth__Clients__billing-api__Secret", SignInApp.Secret),
        ];
        var runs = await Task.WhenAll(MigrateAsync(database, secrets), MigrateAsync(database, secrets), MigrateAsync(database, secrets));
        runs = [.. runs, await MigrateAsync(database, secrets)];
        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Errors)));
        await using var db = Context();
        Assert.EndsWith($"is up to date at migration {db.Database.GetMigrations().Last()}.\n", runs[^1].Output, StringComparison.Ordinal);
        Assert.All(runs, run => Assert.DoesNotContain(SignInApp.Password, run.Output, StringComparison.Ordinal));
        Assert.All(runs, run => Assert.DoesNotContain(SignInApp.Secret, run.Output, StringComparison.Ordinal));

        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(
            """
            SELECT (SELECT string_agg(username, ' ') FROM users) || ': ' || (SELECT string_agg(client_id, ' ' ORDER BY client_id) FROM oidc_applications)
                || ': ' || (SELECT string_agg(use, ' ' ORDER BY use) FROM signing_keys)
            """);
        Assert.Equal("ada: api billing-api gateway: encryption signing", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Makes_its_database_and_role_where_it_is_given_an_administrator()
    {
        var administrator = await Postgres.CreateDatabaseAsync("elsewhere");
        var name = $"own_{Guid.NewGuid():N}";
        var own = new NpgsqlConnectionStringBuilder(administrator) { Username = name, Password = "it's \"quoted\"; %s", Database = name }.ConnectionString;

        var both = await Task.WhenAll(Migrate(), Migrate());
        Assert.All(both, run => Assert.True(run.ExitCode == 0, run.Errors));
        Assert.All(both, run => Assert.DoesNotContain("quoted", run.Output, StringComparison.Ordinal));
        Assert.Equal(0, (await MigrateAsync(own)).ExitCode);

        await using var source = NpgsqlDataSource.Create(own);
        await using var command = source.CreateCommand(
            """
            SELECT current_user || ': ' || (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database())
                || ', superuser ' || rolsuper::text FROM pg_roles WHERE rolname = current_user
            """);
        Assert.Equal($"{name}: {name}, superuser false", await command.ExecuteScalarAsync());
        var elsewhere = new NpgsqlConnectionStringBuilder(own) { Database = "postgres", Pooling = false };
        await using var other = new NpgsqlConnection(elsewhere.ConnectionString);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => other.OpenAsync())).SqlState);

        Task<ServiceProcess> Migrate() => MigrateAsync(own, ("ConnectionStrings__postgres", administrator));
    }

    [Fact]
    public async Task Leaves_a_password_alone_that_is_in_a_file()
    {
        var administrator = await Postgres.CreateDatabaseAsync("elsewhere");
        var name = $"own_{Guid.NewGuid():N}";
        await using (var source = NpgsqlDataSource.Create(administrator))
        {
            await using var create = source.CreateCommand($"CREATE ROLE {name} LOGIN PASSWORD 'from the file'");
            await create.ExecuteNonQueryAsync();
        }

        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.At("pgpass"), "*:*:*:*:from the file\n");
        var own = new NpgsqlConnectionStringBuilder(administrator) { Username = name, Password = null, Database = name, Passfile = folder.At("pgpass") };
        var run = await MigrateAsync(own.ConnectionString, ("ConnectionStrings__postgres", administrator));
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    [Theory]
    [InlineData("a\tb", "Must not contain control characters or line breaks.")]
    [InlineData("", "Must have 1 to 100 characters.")]
    public async Task A_name_that_the_first_admin_cannot_have_is_one_line_that_names_the_setting(string username, string problem)
    {
        var database = await Postgres.CreateDatabaseAsync("usersdb");
        var run = await MigrateAsync(database, ("Auth__Admin__Password", SignInApp.Password), ("Auth__Admin__Username", username));
        Assert.Equal(1, run.ExitCode);
        var line = $"Auth:Admin:Username (the AppHost's Parameters:admin-username) cannot be the first admin's username: {problem}";
        Assert.Contains(line, run.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_the_first_admin_cannot_have_is_one_line_that_names_the_setting_and_not_the_password()
    {
        var database = await Postgres.CreateDatabaseAsync("usersdb");
        var run = await MigrateAsync(database, ("Auth__Admin__Password", "password1234"), ("Auth__Admin__Username", "ada"));
        Assert.Equal(1, run.ExitCode);
        const string Line = "Auth:Admin:Password (the AppHost's Parameters:admin-password) cannot be the first admin's password: Easy to guess";
        Assert.Contains(Line, run.ErrorLine, StringComparison.Ordinal);
        Assert.DoesNotContain("password1234", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_one_line_and_exit_code_1()
    {
        var run = await MigrateAsync("Host=127.0.0.1;Port=1;Username=nobody;Database=usersdb");
        Assert.Equal(1, run.ExitCode);
        Assert.Matches("^The migrations of UsersDbContext failed: Failed to connect to 127.0.0.1:1 ", run.ErrorLine);
    }

    [Fact]
    public async Task A_migration_that_fails_is_one_line_and_leaves_nothing()
    {
        var database = await Postgres.CreateDatabaseAsync("usersdb");
        await using var source = NpgsqlDataSource.Create(database);
        await using (var command = source.CreateCommand("CREATE TABLE users (what text)"))
        {
            await command.ExecuteNonQueryAsync();
        }

        var run = await MigrateAsync(database);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"users\" already exists", run.ErrorLine, StringComparison.Ordinal);
        await using var kept = source.CreateCommand("SELECT count(*) FROM \"__EFMigrationsHistory\"");
        Assert.Equal(0L, await kept.ExecuteScalarAsync());
    }

    [Fact]
    public async Task No_connection_string_is_one_line_that_names_the_setting()
    {
        var run = await MigrateAsync("");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ConnectionStrings:usersdb", run.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var db = Context();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    // Configured as the service does it, but without a database.
    private static UsersDbContext Context()
    {
        var options = new DbContextOptionsBuilder<UsersDbContext>();
        DatabaseDefaults.Configure(options);
        return new(options.Options);
    }

    private static Task<ServiceProcess> MigrateAsync(string connectionString, params (string Name, string Value)[] secrets) => ServiceProcess.RunAsync(
        typeof(UsersDbContext).Assembly,
        ["--migrate"],
        [("ConnectionStrings__usersdb", connectionString), ("Auth__Issuer", TestIssuer.Issuer), .. secrets]);
}
