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
        var attempt = new Attempt<T>(db, work, findsItself);
        return db.Database.CreateExecutionStrategy().ExecuteAsync(
            attempt,
            (_, state, token) => state.RunAsync(token),
            (_, state, token) => state.VerifyAsync(token),
            cancellationToken);
    }

    /// <summary>What a transaction is known by; a server that was started since may give the number away again.</summary>
    private sealed record Mark(string? Number, DateTime ServerStart);

    private sealed class Attempt<T>(DbContext db, Func<CancellationToken, Task<T>> work, bool findsItself)
    {
        private T? _result;
        private Mark? _mark;

        public async Task<T> RunAsync(CancellationToken cancellationToken)
        {
            _mark = null;
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            _result = await work(cancellationToken);
            // Without a number where nothing was written.
            _mark = await db.Database
                .SqlQuery<Mark>(
                    $"SELECT pg_current_xact_id_if_assigned()::text AS number, pg_postmaster_start_time() AS server_start")
                .SingleAsync(cancellationToken);
            // A client that goes away now must not leave the outcome unknown.
            await transaction.CommitAsync(CancellationToken.None);
            return _result;
        }

        public async Task<ExecutionResult<T>> VerifyAsync(CancellationToken cancellationToken)
        {
            if (_mark?.Number is not { } number)
            {
                return new(false, default!);
            }

            string? status;
            while ((status = await StatusAsync(number, _mark.ServerStart, cancellationToken)) == "in progress")
            {
                // The server may still be at the COMMIT that the lost connection asked for.
                await Task.Delay(PollInterval, cancellationToken);
            }

            return status != "started again" || findsItself ? new(status == "committed", _result!) : throw new OutcomeUnknownException();
        }

        private Task<string?> StatusAsync(string number, DateTime serverStart, CancellationToken cancellationToken) => db.Database
            .SqlQuery<string?>(
                $"""
                SELECT CASE WHEN pg_postmaster_start_time() = {serverStart} THEN pg_xact_status({number}::xid8) ELSE 'started again' END
                  AS "Value"
                """)
            .SingleAsync(cancellationToken);
    }
}
