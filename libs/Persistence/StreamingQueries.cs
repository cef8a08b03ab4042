using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Persistence;

/// <summary>
/// Reads results that may be of any size while they come. The service's own contexts, which repeat what fails, first take in
/// all of a result; these do not repeat.
/// </summary>
/// <param name="connectionString">Where the database is.</param>
public sealed class StreamingQueries<TContext>(string connectionString)
    where TContext : DbContext
{
    // Until the first row, where it has to be looked for; and from row to row.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Lazy<DbContextOptions<TContext>> _options = new(() => Options(connectionString));

    /// <summary>Reads a query's results one by one.</summary>
    public async IAsyncEnumerable<T> ReadAsync<T>(
        Func<TContext, IQueryable<T>> query,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var db = (TContext)Activator.CreateInstance(typeof(TContext), _options.Value)!;
        await db.Database.OpenConnectionAsync(cancellationToken);
        using var breakOff = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var rows = query(db).AsAsyncEnumerable().GetAsyncEnumerator(breakOff.Token);
        var (isWhole, isBetweenRows) = (false, false);
        try
        {
            while (await rows.MoveNextAsync())
            {
                isBetweenRows = true;
                yield return rows.Current;
                isBetweenRows = false;
            }

            isWhole = true;
        }
        finally
        {
            if (isBetweenRows)
            {
                await breakOff.CancelAsync();
                await ReadToCancellationAsync(rows);
            }

            if (!isWhole)
            {
                // PostgreSQL may hear of what was broken off when it is over, and would then break off what comes next on this connection.
                NpgsqlConnection.ClearPool((NpgsqlConnection)db.Database.GetDbConnection());
            }
        }
    }

    // Npgsql cancels only what it is waiting for. It would otherwise read all that is left before it lets go of the connection.
    private static async Task ReadToCancellationAsync<T>(IAsyncEnumerator<T> rows)
    {
        try
        {
            while (await rows.MoveNextAsync())
            {
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private static DbContextOptions<TContext> Options(string connectionString)
    {
        var options = new DbContextOptionsBuilder<TContext>();
        options.UseNpgsql(connectionString);
        DatabaseDefaults.Configure(options);
        return options.UseNpgsql(npgsql => npgsql
            .CommandTimeout((int)Patience.TotalSeconds)
            .ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies))).Options;
    }
}
