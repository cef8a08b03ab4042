using System.Diagnostics;
using Npgsql;

namespace EmbeddedPostgres;

internal static class PostgresReadiness
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Opens a connection, retrying while the server does not accept connections yet.</summary>
    /// <exception cref="NpgsqlException">The last failure.</exception>
    public static async Task<NpgsqlConnection> OpenAsync(string connectionString, TimeSpan patience, CancellationToken cancellationToken)
    {
        // A pool would hand out connections to a server that has restarted since.
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, Timeout = 5, CommandTimeout = 30 }.ConnectionString;
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var connection = new NpgsqlConnection(unpooled);
            try
            {
                await connection.OpenAsync(cancellationToken);
                return connection;
            }
            catch (NpgsqlException exception) when (exception.IsTransient && waited.Elapsed < patience)
            {
                await connection.DisposeAsync();
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }
}
