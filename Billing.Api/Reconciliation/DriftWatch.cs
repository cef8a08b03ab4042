using Billing.Api.Data;
using Billing.Api.Telemetry;
using Npgsql;

namespace Billing.Api.Reconciliation;

/// <summary>Adds up every invoice every hour, for the metric and the log.</summary>
internal sealed class DriftWatch(
    IServiceScopeFactory scopes, TimeProvider clock, BillingMetrics metrics, ILogger<DriftWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
            {
                // The database is away; there is always another hour.
                logger.LogWarning(e, "Whether invoices have drifted cannot be told now");
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var drifts = await scope.ServiceProvider.GetRequiredService<BillingDbContext>().FindDriftAsync(cancellationToken);
        metrics.Drifted(drifts.Count);
        foreach (var drift in drifts)
        {
            logger.LogError("Drifted: {Drift}", drift);
        }
    }
}
