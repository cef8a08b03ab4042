using Microsoft.Extensions.Options;

namespace Gateway.Sessions;

/// <summary>Deletes sessions that have ended, every once in a while. That replicas do so too does no harm.</summary>
internal sealed partial class SessionCleanup(
    IServiceScopeFactory scopes, IOptions<SessionSettings> options, TimeProvider clock, ILogger<SessionCleanup> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.CleanupInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var deleted = await scope.ServiceProvider.GetRequiredService<SessionStore>().CleanUpAsync(stoppingToken);
                LogDeleted(logger, deleted);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(logger, exception.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Count} sessions that had ended are deleted")]
    private static partial void LogDeleted(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sessions that have ended cannot be deleted now: {Reason}")]
    private static partial void LogFailed(ILogger logger, string reason);
}
