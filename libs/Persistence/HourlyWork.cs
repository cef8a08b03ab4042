using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Persistence;

/// <summary>Something that is done every hour, for the first time an hour after the start. Where it fails, there is another hour.</summary>
/// <param name="scopes">Gives each time services of its own.</param>
/// <param name="clock">Says when an hour is over.</param>
/// <param name="logger">Gets the failures.</param>
public abstract class HourlyWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Does it.</summary>
    protected abstract Task DoAsync(IServiceProvider services, CancellationToken cancellationToken);

    /// <inheritdoc />
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
                // An exception from here would stop the whole service.
                logger.LogError(e, "{Work} failed; it is tried again in an hour", GetType().Name);
            }
        }
    }
}
