using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
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

    // A new one has random numbers of its own, whose seed comes from the operating system.
    private static readonly ConditionalWeakTable<DbContext, ShortRetryExecutionStrategy> Strategies = [];

    /// <summary>
    /// Decides whether EF Core takes in all rows before the first is read. What runs within a strategy is repeated as a whole, so that
    /// it need not.
    /// </summary>
    public override bool RetriesOnFailure => Current is null && base.RetriesOnFailure;

    /// <summary>The strategy of a context, which runs one query or transaction at a time.</summary>
    public static IExecutionStrategy Of(ExecutionStrategyDependencies dependencies) =>
        Strategies.GetValue(dependencies.CurrentContext.Context, _ => new(dependencies));

    protected override bool ShouldRetryOn(Exception? exception) => !IsPoolExhausted(exception) && base.ShouldRetryOn(exception);

    // Waiting for a connection again would only make other requests wait longer. Npgsql tells this failure apart by its text alone.
    private static bool IsPoolExhausted(Exception? exception) =>
        exception is NpgsqlException && exception.Message.StartsWith("The connection pool has been exhausted", StringComparison.Ordinal);
}
