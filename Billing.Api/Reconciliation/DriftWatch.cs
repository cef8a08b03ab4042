using Billing.Api.Data;
using Billing.Api.Telemetry;

namespace Billing.Api.Reconciliation;

/// <summary>Adds up every invoice, for the metric and the log.</summary>
internal sealed class DriftWatch(
    IServiceScopeFactory scopes, TimeProvider clock, BillingMetrics metrics, ILogger<DriftWatch> logger) : HourlyWork(scopes, clock, logger)
{
    private readonly ILogger _logger = logger;

    protected override async Task DoAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<BillingDbContext>();
        // Adding up takes as long as it takes.
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        var drifts = await db.FindDriftAsync(cancellationToken);
        metrics.Drifted(drifts.Count);
        foreach (var drift in drifts)
        {
            _logger.LogError("Drifted: {Drift}", drift);
        }
    }
}
