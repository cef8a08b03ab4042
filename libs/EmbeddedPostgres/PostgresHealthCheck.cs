using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace EmbeddedPostgres;

/// <summary>Healthy when a query is answered.</summary>
internal sealed class PostgresHealthCheck(IResourceWithConnectionString resource) : IHealthCheck
{
    // A server is there some 100 ms after its process. To wait for it here takes no longer than that; a failed check is tried again only after a second.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var connectionString = await resource.GetConnectionStringAsync(cancellationToken);
            await using var connection = await PostgresReadiness.OpenAsync(connectionString!, Patience, cancellationToken);
            await using var command = new NpgsqlCommand("SELECT 1", connection);
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException exception)
        {
            return new(context.Registration.FailureStatus, exception.Message, exception);
        }
    }
}
