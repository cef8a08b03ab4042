namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>Tells those who look that there is something new.</summary>
internal sealed class ChangeSignal
{
    private event Action? Changed;

    public void Raise() => Changed?.Invoke();

    /// <summary>Calls back at every change, until it is cancelled.</summary>
    public async Task WatchAsync(Action changed, CancellationToken cancellationToken)
    {
        Changed += changed;
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Changed -= changed;
        }
    }
}
