using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using ServiceDefaults.Http.Fields;

namespace ServiceDefaults.Http.Idempotency;

/// <summary>Deletes answers that are kept no longer, every hour. A key is as good as new before that: this only makes room.</summary>
internal sealed class IdempotencyCleaner<TContext>(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<IdempotencyCleaner<TContext>> logger) : BackgroundService
    where TContext : DbContext
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await CleanAsync(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
            {
                // The database is away; there is always another hour.
                logger.LogWarning(e, "Old idempotency keys cannot be deleted now");
            }
        }
    }

    private async Task CleanAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var expired = clock.Now() - IdempotencyExtensions.KeptFor;
        await scope.ServiceProvider.GetRequiredService<TContext>().Set<IdempotentAnswer>()
            .Where(answer => answer.CreatedAt <= expired)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
