using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL;

namespace Persistence;

/// <summary>Tries again what may succeed at once, and lets the client try again what may take longer.</summary>
internal sealed class BriefRetries(ExecutionStrategyDependencies dependencies)
    : NpgsqlRetryingExecutionStrategy(dependencies, Most, LongestDelay, errorCodesToAdd: null)
{
    private const int Most = 2;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc />
    protected override bool ShouldRetryOn(Exception? exception) => !IsPoolExhausted(exception) && base.ShouldRetryOn(exception);

    // Whoever has waited for a connection once would only make the others wait longer. There is no other sign than the text.
    private static bool IsPoolExhausted(Exception? exception) =>
        exception is NpgsqlException && exception.Message.StartsWith("The connection pool has been exhausted", StringComparison.Ordinal);
}
