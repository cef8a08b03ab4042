using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Persistence;

/// <summary>Work that runs every hour, for the first time an hour after the start. A failure is logged, and the next hour tries again.</summary>
public abstract class HourlyWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);
    protected abstract Task DoAsync(IServiceProvider services, CancellationToken cancellationToken);
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await DoAsync(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // An unhandled exception would stop the whole service.
                logger.LogError(e, "{Work} failed; it is tried again in an hour", GetType().Name);
            }
        }
    }
}
