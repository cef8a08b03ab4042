using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Persistence;

/// <summary>
/// How the services use their databases: snake_case names, and a failure that does not pass within a few seconds is told to the
/// client (503) instead of holding its request.
/// </summary>
public static class DatabaseDefaults
{
    // Also how long a request waits for another's connection when all are taken: the answer is to come within two seconds.
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
            .ExecutionStrategy(dependencies => new BriefRetries(dependencies)))
        .UseSnakeCaseNamingConvention()
        // A name that is taken is no error of ours; what is one reaches the exception handler, which logs it once.
        .ConfigureWarnings(warnings => warnings.Log(
            (RelationalEventId.CommandError, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug)));
}
