using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ServiceDefaults.Data;

/// <summary>
/// How the services use their databases: snake_case names, and a failure that does not pass within a few seconds is told to the
/// client (503) instead of holding its request.
/// </summary>
public static class DatabaseDefaults
{
    private const int ConnectSeconds = 2;
    private const int CommandSeconds = 5;
    private const int Retries = 2;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(500);

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
            .EnableRetryOnFailure(Retries, LongestDelay, errorCodesToAdd: null))
        .UseSnakeCaseNamingConvention()
        // A name that is taken is no error of ours; what is one reaches the exception handler, which logs it once.
        .ConfigureWarnings(warnings => warnings.Log(
            (RelationalEventId.CommandError, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug)));
}
