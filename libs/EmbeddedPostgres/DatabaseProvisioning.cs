using Aspire.Hosting.ApplicationModel;
using Npgsql;

namespace EmbeddedPostgres;

/// <summary>Creates databases and their roles on a running server. Everything here is safe to repeat.</summary>
internal static class DatabaseProvisioning
{
    /// <summary>Creates the database and its role where they are missing, and revokes everybody else's access.</summary>
    public static async Task EnsureAsync(NpgsqlConnection connection, EmbeddedPostgresDatabaseResource database, CancellationToken cancellationToken)
    {
        var name = Identifier(database.DatabaseName);
        var password = await database.PasswordParameter.GetValueAsync(cancellationToken);
        if (!await ExistsAsync("SELECT 1 FROM pg_roles WHERE rolname = $1"))
        {
            await ExecuteAsync($"CREATE ROLE {name}");
        }

        // The password is hexadecimal digits; DDL takes no parameters.
        await ExecuteAsync($"ALTER ROLE {name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '{password}'");
        if (!await ExistsAsync("SELECT 1 FROM pg_database WHERE datname = $1"))
        {
            await ExecuteAsync($"CREATE DATABASE {name} OWNER {name}");
        }

        await ExecuteAsync($"REVOKE ALL ON DATABASE {name}, postgres, template1 FROM PUBLIC");

        async Task<bool> ExistsAsync(string query)
        {
            await using var command = new NpgsqlCommand(query, connection) { Parameters = { new() { Value = database.DatabaseName } } };
            return await command.ExecuteScalarAsync(cancellationToken) is not null;
        }

        Task ExecuteAsync(string statement) => DatabaseProvisioning.ExecuteAsync(connection, statement, cancellationToken);
    }

    /// <summary>Drops the database and ends its connections; its role stays.</summary>
    public static Task DropAsync(NpgsqlConnection connection, EmbeddedPostgresDatabaseResource database, CancellationToken cancellationToken) =>
        ExecuteAsync(connection, $"DROP DATABASE IF EXISTS {Identifier(database.DatabaseName)} WITH (FORCE)", cancellationToken);

    private static async Task ExecuteAsync(NpgsqlConnection connection, string statement, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Identifier(string name)
    {
        using var builder = new NpgsqlCommandBuilder();
        return builder.QuoteIdentifier(name);
    }
}
