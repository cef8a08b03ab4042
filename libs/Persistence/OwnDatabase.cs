using Npgsql;

namespace Persistence;

/// <summary>Creates a service's database and role on a server that nobody else prepares.</summary>
internal static class OwnDatabase
{
    /// <summary>The name of the connection string whose role may create databases and roles; only migrations are given it.</summary>
    public const string Administrator = "postgres";

    // An arbitrary number, the same in every process that creates databases on a server.
    private const long Lock = 4_207_849_484_437_317_222;

    /// <summary>Creates the role and the database that <paramref name="own"/> names where they are missing, and revokes everybody else's access. Safe to run twice, and twice at once.</summary>
    /// <exception cref="NpgsqlException">The server cannot be reached, or refuses.</exception>
    public static async Task EnsureAsync(string administrator, string own, CancellationToken cancellationToken)
    {
        var wanted = new NpgsqlConnectionStringBuilder(own);
        var unpooled = new NpgsqlConnectionStringBuilder(administrator) { Pooling = false };
        unpooled.Database ??= "postgres";
        await using var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        // Held as long as the connection.
        await ExecuteAsync($"SELECT pg_advisory_lock({Lock})");
        await ExecuteEachAsync("SELECT format('CREATE ROLE %I', $1) WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", wanted.Username);
        await ExecuteEachAsync("SELECT format('ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE', $1)", wanted.Username);
        // The password in a file (Passfile) is set by whoever writes that file.
        if (wanted.Password is { } password)
        {
            await ExecuteEachAsync("SELECT format('ALTER ROLE %I PASSWORD %L', $1, $2)", wanted.Username, password);
        }

        await ExecuteEachAsync(
            "SELECT format('CREATE DATABASE %I OWNER %I', $1, $2) WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = $1)", wanted.Database, wanted.Username);
        await ExecuteEachAsync("SELECT format('REVOKE ALL ON DATABASE %I, postgres, template1 FROM PUBLIC', $1)", wanted.Database);

        // DDL takes no parameters: the server itself quotes the names and the password into the statement.
        async Task ExecuteEachAsync(string query, params string?[] values)
        {
            await using var command = new NpgsqlCommand(query, connection);
            foreach (var value in values)
            {
                command.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = value });
            }

            if (await command.ExecuteScalarAsync(cancellationToken) is string statement)
            {
                await ExecuteAsync(statement);
            }
        }

        async Task ExecuteAsync(string statement)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
