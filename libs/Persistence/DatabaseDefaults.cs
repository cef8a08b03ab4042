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

    /// <summary>Limits the time to connect, unless the connection string does.</summary>
    public static string? WithShortTimeout(string? connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            return connectionString;
        }

        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (!builder.ShouldSerialize(nameof(builder.Timeout)))
        {
            builder.Timeout = ConnectSeconds;
        }

        return builder.ConnectionString;
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
