using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace EmbeddedPostgres;

internal sealed class PostgresHealthCheck(IResourceWithConnectionString resource) : IHealthCheck
{
    // A server is ready some 100 ms after its process starts. Waiting for it here is faster than failing: Aspire repeats a failed check only after a second.
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
