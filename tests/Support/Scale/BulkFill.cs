using Npgsql;

namespace Tests;

/// <summary>Fills tables with many rows in little time.</summary>
public static class BulkFill
{
    /// <summary>
    /// Fills tables without checking references, which generated rows do not need, and while their indexes are away: these are the
    /// migrations' own, built again when the rows are there.
    /// </summary>
    public static async Task RunAsync(NpgsqlDataSource database, string[] tables, Func<NpgsqlConnection, Task> fill)
    {
        await using var connection = await database.OpenConnectionAsync();
        // Committed as usual: of rows whose COMMIT may not be on disk yet VACUUM does not say that everybody sees them, by which
        // counting within an index goes.
        await connection.ExecuteAsync("SET session_replication_role = replica; SET maintenance_work_mem = '256MB'");
        var indexes = await DropIndexesAsync(connection, tables);
        await fill(connection);
        foreach (var index in indexes)
        {
            await connection.ExecuteAsync(index);
        }

        foreach (var table in tables)
        {
            await connection.ExecuteAsync($"VACUUM ANALYZE {table}");
        }
    }

    public static async Task ExecuteAsync(this NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> DropIndexesAsync(NpgsqlConnection connection, string[] tables)
    {
        var (names, definitions) = (new List<string>(), new List<string>());
        await using (var command = new NpgsqlCommand(
            @"SELECT indexname, indexdef FROM pg_indexes WHERE tablename = ANY ($1) AND indexname LIKE 'ix\_%'", connection)
        {
            Parameters = { new() { Value = tables } },
        })
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                names.Add(reader.GetString(0));
                definitions.Add(reader.GetString(1));
            }
        }

        await connection.ExecuteAsync($"DROP INDEX {string.Join(", ", names)}");
        return definitions;
    }
}
