using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Persistence;

/// <summary>
/// How services use their databases: snake_case names, and short time-outs, so that a client hears of a failure (503) within seconds
/// instead of waiting for it to pass.
/// </summary>
public static class DatabaseDefaults
{
    // Also how long a request waits for a free connection when all are in use: a response is due within two seconds.
    private const int ConnectSeconds = 1;
    private const int CommandSeconds = 5;

    // Of each connection: more than the statements that requests send again and again.
    private const int PreparedStatements = 100;

    /// <summary>
    /// Limits the time to connect and of a command, has statements prepared that come again, keeps each to one of the server's processes, and leaves a
    /// connection as it is when it returns to the pool, since nothing in these services changes a pooled session; all unless the connection string
    /// says otherwise.
    /// </summary>
    /// <exception cref="InvalidOperationException">The file with the password is missing.</exception>
    public static string? Tune(string? connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            return connectionString;
        }

        var given = new NpgsqlConnectionStringBuilder(connectionString);
        // Npgsql reads it for each new connection, and says nothing of where it was named.
        if (given.Passfile is { } passwords && !File.Exists(passwords))
        {
            throw new InvalidOperationException(
                $"The connection string of the database '{given.Database}' (ConnectionStrings) names the Passfile '{passwords}', which is not there: put a file with the line *:*:*:*:password there.");
        }

        var tuned = new NpgsqlConnectionStringBuilder
        {
            Timeout = ConnectSeconds,
            // Here and not as an option of EF Core: Npgsql would set the socket's time-out anew for each command, and back after it.
            CommandTimeout = CommandSeconds,
            MaxAutoPrepare = PreparedStatements,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
            // A request's query is over before more processes have started to help, and a file that is read slowly would keep them.
            Options = "-c max_parallel_workers_per_gather=0",
        };
        foreach (var (key, value) in given)
        {
            tuned[key] = value;
        }

        return tuned.ConnectionString;
    }

    /// <summary>Limits the retries, and sets the names.</summary>
    public static void Configure(DbContextOptionsBuilder options) => options
        .UseNpgsql(npgsql => npgsql.ExecutionStrategy(ShortRetryExecutionStrategy.Of))
        .UseSnakeCaseNamingConvention()
        // A unique violation is the client's error; real failures reach the exception handler, which logs them once.
        .ConfigureWarnings(warnings => warnings.Log(
            (RelationalEventId.CommandError, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug)));
}
