using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Persistence;

/// <summary>Identifies a transaction, to find out what became of it after its connection was lost during COMMIT.</summary>
/// <param name="Number">Its id.</param>
/// <param name="Process">The process id of its backend.</param>
/// <param name="ServerStart">When the server started; after a restart the status of older ids may be unknown.</param>
internal sealed record TransactionMark(string Number, int Process, DateTime ServerStart)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    // How long a COMMIT may take that reached the server. It may also never have arrived, with the server unaware of the lost connection.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    // If the whole database is gone, the client should hear of it within two seconds.
    private static readonly TimeSpan PatienceToConnect = TimeSpan.FromSeconds(0.5);
    private const int LeastTries = 2;
    private const string Unreachable = "unreachable";

    /// <summary>Identifies the open transaction.</summary>
    public const string Query = "SELECT pg_current_xact_id()::text, pg_backend_pid(), pg_postmaster_start_time()";

    /// <summary>The system column xmin of the rows that it writes: the lower half of its id.</summary>
    public uint Version => (uint)ulong.Parse(Number, CultureInfo.InvariantCulture);

    public static TransactionMark Read(DbDataReader row) => new(row.GetString(0), row.GetInt32(1), row.GetDateTime(2));

    /// <summary>Finds out what became of it. One that does not end is terminated, to release its locks.</summary>
    public async Task<TransactionOutcome> FindOutcomeAsync(DbContext db, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        for (var tries = 1; waited.Elapsed < Patience; tries++, await Task.Delay(PollInterval, cancellationToken))
        {
            switch (await TryReadStatusAsync(db, cancellationToken))
            {
                case "committed":
                    return TransactionOutcome.Committed;
                case "aborted":
                    return TransactionOutcome.RolledBack;
                case "in progress" when waited.Elapsed > Grace:
                    await EndAsync(db, cancellationToken);
                    break;
                case "in progress":
                case Unreachable when tries < LeastTries || waited.Elapsed < PatienceToConnect:
                    break;
                default:
                    return TransactionOutcome.Unknown;
            }
        }

        return TransactionOutcome.Unknown;
    }

    private async Task<string?> TryReadStatusAsync(DbContext db, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadStatusAsync(db, cancellationToken);
        }
        catch (Exception e) when (e.IsTransientFailure())
        {
            return Unreachable;
        }
    }

    private Task<string?> ReadStatusAsync(DbContext db, CancellationToken cancellationToken) => db.Database
        .SqlQuery<string?>(
            $"""
            SELECT CASE WHEN pg_postmaster_start_time() = {ServerStart} THEN pg_xact_status({Number}::xid8) ELSE 'started again' END
              AS "Value"
            """)
        .SingleAsync(cancellationToken);

    // As long as the transaction runs in it, the process serves nobody else.
    private Task<int> EndAsync(DbContext db, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = {Process} AND backend_xid = {Number}::xid8::xid
        """,
        cancellationToken);
}
