using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Persistence;

/// <summary>Transactions that take effect exactly once, however the connection fails.</summary>
public static class TransactionExtensions
{
    /// <summary>
    /// Runs <paramref name="work"/> in a transaction and commits it. A transient failure runs it again from the start, with nothing
    /// tracked. If the connection is lost during COMMIT, PostgreSQL is asked whether the transaction was committed first, because
    /// blind repetition would do the work twice.
    /// </summary>
    /// <param name="work">Does the work, without a transaction of its own.</param>
    /// <param name="isIdempotent">
    /// Whether the work itself first checks that it was not done before. It is then repeated even if the outcome of the COMMIT cannot
    /// be found out, as after a restart of the database.
    /// </param>
    public static Task<T> InTransactionAsync<T>(
        this DbContext db, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken, bool isIdempotent = false) =>
        new Opening(db).InTransactionAsync(work, _ => true, cancellationToken, isIdempotent);

    /// <inheritdoc cref="InTransactionAsync{T}(DbContext, Func{CancellationToken, Task{T}}, CancellationToken, bool)"/>
    /// <param name="opening">What is asked first.</param>
    /// <param name="isKept">Whether what the work did is committed; else it is rolled back.</param>
    public static Task<T> InTransactionAsync<T>(
        this Opening opening,
        Func<CancellationToken, Task<T>> work,
        Func<T, bool> isKept,
        CancellationToken cancellationToken,
        bool isIdempotent = false)
    {
        var database = opening.Db.Database;
        // EF ignores a connection lost on RELEASE SAVEPOINT: the rest would run on another connection, outside of the transaction.
        // Savepoints are not needed, as a failure repeats the work from the start.
        database.AutoSavepointsEnabled = false;
        var attempt = new Attempt<T>(opening, work, isKept, isIdempotent);
        return database.CreateExecutionStrategy().ExecuteAsync(
            attempt,
            (_, state, token) => state.RunAsync(token),
            (_, state, token) => state.VerifyAsync(token),
            cancellationToken);
    }

    private sealed class Attempt<T>(Opening opening, Func<CancellationToken, Task<T>> work, Func<T, bool> isKept, bool isIdempotent)
    {
        private readonly DbContext _db = opening.Db;
        private T? _result;
        private TransactionMark? _committing;

        public async Task<T> RunAsync(CancellationToken cancellationToken)
        {
            _committing = null;
            _db.ChangeTracker.Clear();
            await using var transaction = await _db.Database.BeginTransactionAsync(cancellationToken);
            await opening.AskAsync(transaction, cancellationToken);
            _result = await work(cancellationToken);
            if (isKept(_result))
            {
                _committing = opening.Mark;
                // A client that disconnects now must not leave the outcome unknown.
                await transaction.CommitAsync(CancellationToken.None);
            }

            return _result;
        }

        public async Task<ExecutionResult<T>> VerifyAsync(CancellationToken cancellationToken)
        {
            if (_committing is null)
            {
                return new(false, default!);
            }

            return await _committing.FindOutcomeAsync(_db, cancellationToken) switch
            {
                TransactionOutcome.Committed => new(true, _result!),
                TransactionOutcome.RolledBack => new(false, default!),
                _ => isIdempotent ? new(false, default!) : throw new OutcomeUnknownException(),
            };
        }
    }
}
