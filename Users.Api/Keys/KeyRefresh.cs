using ServiceDefaults;

namespace Users.Api.Keys;

/// <summary>
/// Reads the keys before the server takes its first request, and again every few minutes, so that every replica has a new key
/// long before one of them signs with it. Without a database there is nothing to serve: the start waits for it.
/// </summary>
internal sealed class KeyRefresh(KeyRing keys, TimeProvider clock, ILogger<KeyRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        while (!await TryReloadAsync(cancellationToken))
        {
            await Task.Delay(Pause, cancellationToken);
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryReloadAsync(stoppingToken);
        }
    }

    private async Task<bool> TryReloadAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var untraced = Untraced.Begin();
            await keys.ReloadAsync(cancellationToken);
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "The signing keys cannot be read; trying again");
            return false;
        }
    }
}
