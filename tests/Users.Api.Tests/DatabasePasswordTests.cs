using Microsoft.AspNetCore.Hosting;
using Npgsql;
using Persistence;

namespace Users.Api.Tests;

/// <summary>The password of the service's role in the database, in a file that somebody else keeps.</summary>
public sealed class DatabasePasswordTests
{
    private const string EndConnections = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = ";

    [Fact]
    public async Task New_password_is_taken_from_its_file_without_a_restart()
    {
        await using var app = new App();
        await app.InitializeAsync();
        await app.Client.GetAsync("/users").JsonAsync();

        await app.ExecuteAsync($"ALTER ROLE {app.Role} PASSWORD 'the second'");
        await app.ExecuteAsync($"{EndConnections}'{app.Role}'");
        var problem = await app.Client.GetAsync("/users").IsProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("database_unavailable", (string?)problem["code"]);

        app.WritePassword("the second");
        await app.Client.GetAsync("/users").JsonAsync();
        await app.CreateUserAsync();
    }

    [Fact]
    public void File_that_is_not_there_is_an_error_that_says_whose_it_is()
    {
        using var folder = new TemporaryFolder();
        var error = Assert.Throws<InvalidOperationException>(
            () => DatabaseDefaults.Tune($"Host=localhost;Database=usersdb;Passfile={folder.At("missing")}"));
        Assert.Contains($"database 'usersdb' (ConnectionStrings) names the Passfile '{folder.At("missing")}'", error.Message, StringComparison.Ordinal);
    }

    private sealed class App : UsersApp
    {
        private readonly TemporaryFolder _secrets = new();

        public string Role { get; } = $"rotating_{Guid.NewGuid():N}";

        public void WritePassword(string password) => File.WriteAllText(_secrets.At("usersdb.pgpass"), $"*:*:*:{Role}:{password}\n");

        protected override async Task<string> CreateDatabaseAsync()
        {
            var administrator = await base.CreateDatabaseAsync();
            await using var database = NpgsqlDataSource.Create(administrator);
            await using var create = database.CreateCommand(
                $"""
                CREATE ROLE {Role} LOGIN PASSWORD 'the first';
                GRANT ALL ON ALL TABLES IN SCHEMA public TO {Role};
                GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO {Role};
                """);
            await create.ExecuteNonQueryAsync();
            WritePassword("the first");
            var own = new NpgsqlConnectionStringBuilder(administrator) { Username = Role, Password = null, Passfile = _secrets.At("usersdb.pgpass"), Timeout = 30 };
            Directory.CreateDirectory(_secrets.At("settings"));
            await File.WriteAllTextAsync(_secrets.At("settings/ConnectionStrings__usersdb"), own.ConnectionString);
            return administrator;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Secrets:Directory", _secrets.At("settings"));
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            _secrets.Dispose();
        }
    }
}
