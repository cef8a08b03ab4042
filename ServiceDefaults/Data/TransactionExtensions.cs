using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ServiceDefaults.Data;

/// <summary>Transactions that happen once, however the connection fails.</summary>
public static class TransactionExtensions
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction and commits it. After a passing failure it runs again from the start, with
    /// nothing tracked; but not after a connection lost during COMMIT whose transaction PostgreSQL says it has committed, where
    /// blind repetition would do the work twice.
    /// </summary>
    public static Task<T> InTransactionAsync<T>(
        this DbContext db, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var attempt = new Attempt<T>(db, work);
        return db.Database.CreateExecutionStrategy().ExecuteAsync(
            attempt,
            (_, state, token) => state.RunAsync(token),
            (_, state, token) => state.VerifyAsync(token),
            cancellationToken);
    }

    private sealed class Attempt<T>(DbContext db, Func<CancellationToken, Task<T>> work)
    {
        private T? _result;
        private string? _transaction;

        public async Task<T> RunAsync(CancellationToken cancellationToken)
        {
            _transaction = null;
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            _result = await work(cancellationToken);
            // Null where nothing was written.
            _transaction = await db.Database
                .SqlQuery<string?>($"""SELECT pg_current_xact_id_if_assigned()::text AS "Value" """)
                .SingleAsync(cancellationToken);
            // A client that goes away now must not leave the outcome unknown.
            await transaction.CommitAsync(CancellationToken.None);
            return _result;
        }

        public async Task<ExecutionResult<T>> VerifyAsync(CancellationToken cancellationToken)
        {
            if (_transaction is null)
            {
                return new(false, default!);
            }

            string? status;
            while ((status = await StatusAsync(cancellationToken)) == "in progress")
            {
                // The server may still be at the COMMIT that the lost connection asked for.
                await Task.Delay(PollInterval, cancellationToken);
            }

            return new(status == "committed", _result!);
        }

        private Task<string?> StatusAsync(CancellationToken cancellationToken) => db.Database
            .SqlQuery<string?>($"""SELECT pg_xact_status({_transaction}::xid8) AS "Value" """)
            .SingleAsync(cancellationToken);
    }
}
