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
    /// Limits the time to connect, has statements prepared that come again, and leaves a connection as it is when it returns to the
    /// pool, since nothing in these services changes a pooled session; all unless the connection string says otherwise.
    /// </summary>
    public static string? Tune(string? connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            return connectionString;
        }

        var given = new NpgsqlConnectionStringBuilder(connectionString);
        var tuned = new NpgsqlConnectionStringBuilder
        {
            Timeout = ConnectSeconds,
            MaxAutoPrepare = PreparedStatements,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
        };
        foreach (var (key, value) in given)
        {
            tuned[key] = value;
        }

        return tuned.ConnectionString;
    }

    /// <summary>Limits the time of a command and the retries, and sets the names.</summary>
    public static void Configure(DbContextOptionsBuilder options) => options
        .UseNpgsql(npgsql => npgsql
            .CommandTimeout(CommandSeconds)
            .ExecutionStrategy(dependencies => new ShortRetryExecutionStrategy(dependencies)))
        .UseSnakeCaseNamingConvention()
        // A unique violation is the client's error; real failures reach the exception handler, which logs them once.
        .ConfigureWarnings(warnings => warnings.Log(
            (RelationalEventId.CommandError, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug)));
}
