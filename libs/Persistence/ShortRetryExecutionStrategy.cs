using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL;

namespace Persistence;

/// <summary>Retries what may succeed at once; what may take longer is left to the client.</summary>
internal sealed class ShortRetryExecutionStrategy(ExecutionStrategyDependencies dependencies)
    : NpgsqlRetryingExecutionStrategy(dependencies, MaxRetries, LongestDelay, errorCodesToAdd: null)
{
    private const int MaxRetries = 2;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(500);
    protected override bool ShouldRetryOn(Exception? exception) => !IsPoolExhausted(exception) && base.ShouldRetryOn(exception);

    // Waiting for a connection again would only make other requests wait longer. Npgsql tells this failure apart by its text alone.
    private static bool IsPoolExhausted(Exception? exception) =>
        exception is NpgsqlException && exception.Message.StartsWith("The connection pool has been exhausted", StringComparison.Ordinal);
}
