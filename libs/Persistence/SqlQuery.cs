using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Persistence;

/// <summary>
/// A query in SQL, for the few that are asked so often that what EF Core does around one counts: a fifth of what a service can answer.
/// It runs outside of transactions, and is repeated as a whole where EF Core's queries are.
/// </summary>
/// <param name="sql">With its parameters as $1 and so on.</param>
/// <param name="read">Makes a result of the current row.</param>
public sealed class SqlQuery<T>(string sql, Func<NpgsqlDataReader, T> read)
{
    /// <returns>The results, in the order of the rows.</returns>
    public Task<List<T>> ReadAsync(DbContext db, NpgsqlParameter[] parameters, CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(
            (Query: this, Connection: (NpgsqlConnection)db.Database.GetDbConnection(), Parameters: parameters),
            static (of, token) => of.Query.RunAsync(of.Connection, of.Parameters, token),
            cancellationToken);

    private async Task<List<T>> RunAsync(NpgsqlConnection connection, NpgsqlParameter[] parameters, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        try
        {
            command.Parameters.AddRange(parameters);
            var results = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                results.Add(read(reader));
            }

            return results;
        }
        finally
        {
            // A parameter belongs to one command, and the next attempt has another.
            command.Parameters.Clear();
            await connection.CloseAsync();
        }
    }
}
