namespace Billing.Api.Tests.Scale;

/// <summary>The service twice, each as a process of its own: with ten thousand invoices, and with a million and 100,000 users.</summary>
public sealed class SmallAndLarge : IAsyncLifetime
{
    public const int SmallCount = 10_000;

    public const int LargeCount = 1_000_000;

    private Replicas _small = null!;
    private Replicas _large = null!;

    public HttpClient Small { get; private set; } = null!;

    public HttpClient Large { get; private set; } = null!;

    public BillingProcess LargeProcess { get; private set; } = null!;

    private BillingProcess SmallProcess { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        (_small, _large) = (await Replicas.CreateAsync(), await Replicas.CreateAsync());
        await LargeDatabase.FillAsync(_small.Database, SmallCount);
        await LargeDatabase.FillAsync(_large.Database, LargeCount);
        (SmallProcess, LargeProcess) = (_small.Start(), _large.Start());
        (Small, Large) = (await _small.ClientAsync(SmallProcess), await _large.ClientAsync(LargeProcess));
    }

    public async ValueTask DisposeAsync()
    {
        await SmallProcess.DisposeAsync();
        await LargeProcess.DisposeAsync();
        await _small.DisposeAsync();
        await _large.DisposeAsync();
    }
}
