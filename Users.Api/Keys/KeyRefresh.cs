using ServiceDefaults;

namespace Users.Api.Keys;

/// <summary>
/// Loads the keys at the start and every few minutes, so that every replica has a new key long before one of them signs with it.
/// The start waits for the database.
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
            logger.LogError(exception, "The signing keys could not be loaded; trying again");
            return false;
        }
    }
}
