using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Persistence;

/// <summary>Transactions that happen once, however the connection fails.</summary>
public static class TransactionExtensions
{
    /// <summary>
    /// Runs <paramref name="work"/> in a transaction and commits it. After a passing failure it runs again from the start, with
    /// nothing tracked; but not after a connection lost during COMMIT whose transaction PostgreSQL says it has committed, where
    /// blind repetition would do the work twice.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="work">Does the work, without a transaction of its own.</param>
    /// <param name="cancellationToken">Ends it early, but not during COMMIT.</param>
    /// <param name="findsItself">
    /// Whether the work begins by looking whether it was done before. It is then repeated where nobody else can tell: after the
    /// database was restarted during COMMIT.
    /// </param>
    public static Task<T> InTransactionAsync<T>(
        this DbContext db, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken, bool findsItself = false)
    {
        // EF passes over a connection that it lost on releasing a savepoint: the rest would run on another connection, outside of the
        // transaction. No savepoint is gone back to: what fails is repeated from the start.
        db.Database.AutoSavepointsEnabled = false;
        var attempt = new Attempt<T>(db, work, findsItself);
        return db.Database.CreateExecutionStrategy().ExecuteAsync(
            attempt,
            (_, state, token) => state.RunAsync(token),
            (_, state, token) => state.VerifyAsync(token),
            cancellationToken);
    }

    private sealed class Attempt<T>(DbContext db, Func<CancellationToken, Task<T>> work, bool findsItself)
    {
        private T? _result;
        private TransactionMark? _mark;

        public async Task<T> RunAsync(CancellationToken cancellationToken)
        {
            _mark = null;
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            _result = await work(cancellationToken);
            _mark = await TransactionMark.ReadAsync(db, cancellationToken);
            // A client that goes away now must not leave the outcome unknown.
            await transaction.CommitAsync(CancellationToken.None);
            return _result;
        }

        public async Task<ExecutionResult<T>> VerifyAsync(CancellationToken cancellationToken)
        {
            if (_mark is null)
            {
                return new(false, default!);
            }

            return await _mark.FindOutcomeAsync(db, cancellationToken) switch
            {
                TransactionOutcome.Committed => new(true, _result!),
                TransactionOutcome.RolledBack => new(false, default!),
                _ => findsItself ? new(false, default!) : throw new OutcomeUnknownException(),
            };
        }
    }
}
