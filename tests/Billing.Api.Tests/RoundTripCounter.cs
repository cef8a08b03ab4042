using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Billing.Api.Tests;

/// <summary>Counts the commands and COMMITs of one request.</summary>
internal sealed class RoundTripCounter : DbCommandInterceptor, IDbTransactionInterceptor
{
    private readonly AsyncLocal<StrongBox<int>?> _count = new();

    /// <summary>Starts from nothing for what the caller does from now on.</summary>
    /// <returns>Tells the number.</returns>
    public Func<int> Start()
    {
        var count = _count.Value = new();
        return () => count.Value;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        Count(result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        Count(result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        Count(result);

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        Count(result);

    private ValueTask<T> Count<T>(T result)
    {
        if (_count.Value is { } count)
        {
            count.Value++;
        }

        return ValueTask.FromResult(result);
    }
}
