using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using ServiceDefaults;

namespace Persistence.Outboxes;

/// <summary>
/// Sends the rows of an outbox until they have arrived. PostgreSQL says when there are new ones (<see cref="OutboxNotification"/>), so that
/// they are sent at once and little is asked while there are none. Who takes a row moves its time first, so that replicas share the work.
/// </summary>
public abstract class OutboxSender<TContext, TRow>(IServiceScopeFactory scopes, TimeProvider clock, ILogger logger) : BackgroundService
    where TContext : DbContext
    where TRow : class, IOutboxRow
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ReconnectDelay = TimeSpan.FromSeconds(1);

    /// <summary>Whether anything is sent at all.</summary>
    protected abstract bool IsOn { get; }

    protected abstract int MostAtOnce { get; }

    /// <summary>Who has taken a row sends it within this time; where that process has ended, another takes it.</summary>
    protected abstract TimeSpan Lease { get; }

    /// <summary>What else is set when a row is taken, as SQL beginning with a comma.</summary>
    protected virtual string AlsoSet => "";

    /// <summary>Sends a row that was taken, and writes what became of it. Throws for no failure of the other side.</summary>
    protected abstract Task SendAsync(TRow row, CancellationToken cancellationToken);

    /// <summary>The wait after the last of some attempts: twice as long as the one before.</summary>
    protected static TimeSpan DelayAfter(int attempts, TimeSpan first, TimeSpan longest) =>
        TimeSpan.FromTicks((long)Math.Min(first.Ticks * Math.Pow(2, Math.Max(attempts - 1, 0)), longest.Ticks));

    /// <summary>Does something with a context of its own.</summary>
    protected async Task<T> WithContextAsync<T>(Func<TContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TContext>());
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!IsOn)
        {
            return;
        }

        using var untraced = Untraced.Begin();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await WithContextAsync(async db =>
                {
                    await FollowAsync(db, stoppingToken);
                    return true;
                });
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning("The outbox of {Sender} cannot be read: {Reason}", GetType().Name, exception.Message);
                await Task.Delay(ReconnectDelay, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(TContext db, CancellationToken cancellationToken)
    {
        var (table, columns) = db.TableOf<TRow>();
        // Of its own: what listens must not go back to a pool.
        await using var listener = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false }.ConnectionString);
        await listener.OpenAsync(cancellationToken);
        await using var listen = new NpgsqlCommand($"LISTEN {table}", listener);
        await listen.ExecuteNonQueryAsync(cancellationToken);
        while (true)
        {
            var taken = await TakeAsync(db, table, columns, cancellationToken);
            await Task.WhenAll(taken.Select(row => SendAsync(row, cancellationToken)));
            if (taken.Count < MostAtOnce)
            {
                await listener.WaitAsync(await UntilNextAsync(db, table, cancellationToken), cancellationToken);
            }
        }
    }

    private Task<List<TRow>> TakeAsync(TContext db, string table, string columns, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        var take =
            $$"""
            UPDATE {{table}} SET attempts = attempts + 1, due_at = {0}{{AlsoSet}}
            WHERE id IN (SELECT id FROM {{table}} WHERE due_at <= {1} ORDER BY due_at LIMIT {2} FOR UPDATE SKIP LOCKED)
            RETURNING {{columns}}
            """;
        return db.Set<TRow>().FromSqlRaw(take, now + Lease, now, MostAtOnce).AsNoTracking().ToListAsync(cancellationToken);
    }

    private async Task<TimeSpan> UntilNextAsync(TContext db, string table, CancellationToken cancellationToken)
    {
        var query = $"SELECT min(due_at) AS \"Value\" FROM {table}";
        var next = await db.Database.SqlQueryRaw<DateTime?>(query).SingleAsync(cancellationToken);
        // At least a moment: to wait for no time would mean for ever.
        return next is null ? LongestWait : TimeSpan.FromMilliseconds(Math.Clamp((next.Value - clock.Now()).TotalMilliseconds, 10, LongestWait.TotalMilliseconds));
    }
}
