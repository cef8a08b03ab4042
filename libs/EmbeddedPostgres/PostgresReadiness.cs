using System.Diagnostics;
using Npgsql;

namespace EmbeddedPostgres;

/// <summary>Connections to a server that may only just be starting.</summary>
internal static class PostgresReadiness
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Opens a connection, trying again while the server does not take connections yet.</summary>
    /// <param name="connectionString">How to connect.</param>
    /// <param name="patience">How long to try.</param>
    /// <exception cref="NpgsqlException">The last failure.</exception>
    public static async Task<NpgsqlConnection> OpenAsync(string connectionString, TimeSpan patience, CancellationToken cancellationToken)
    {
        // A pool would hand out connections to a server that has been restarted since.
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
