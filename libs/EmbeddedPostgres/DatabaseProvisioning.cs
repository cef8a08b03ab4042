using Aspire.Hosting.ApplicationModel;
using Npgsql;

namespace EmbeddedPostgres;

/// <summary>Makes databases and their roles on a running server. Everything here can be done twice.</summary>
internal static class DatabaseProvisioning
{
    /// <summary>Creates the database and its role where they are missing, and shuts everybody else out.</summary>
    /// <param name="connection">The superuser's connection.</param>
    public static async Task EnsureAsync(NpgsqlConnection connection, EmbeddedPostgresDatabaseResource database, CancellationToken cancellationToken)
    {
        var name = Identifier(database.DatabaseName);
        var password = await database.PasswordParameter.GetValueAsync(cancellationToken);
        if (!await ExistsAsync("SELECT 1 FROM pg_roles WHERE rolname = $1"))
        {
            await ExecuteAsync($"CREATE ROLE {name}");
        }

        // The password is hexadecimal digits; a statement like this takes no parameters.
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

    /// <summary>Deletes the database, with all that is in it and whoever is connected to it; its role stays.</summary>
    /// <param name="connection">The superuser's connection.</param>
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
