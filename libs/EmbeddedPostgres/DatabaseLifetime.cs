using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace EmbeddedPostgres;

/// <summary>
/// Creates a server's databases whenever the server runs, and publishes their states: Running once created, otherwise the state of the
/// server. The orchestrator publishes states of processes only, not of their children.
/// </summary>
internal sealed class DatabaseLifetime(
    EmbeddedPostgresResource server, DistributedApplicationModel model, ResourceNotificationService notifications, ResourceLoggerService loggers) : BackgroundService, IHostedLifecycleService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Starts before the other hosted services: the orchestrator's start ends only when all who wait for a database have it.</summary>
    public Task StartingAsync(CancellationToken cancellationToken) => base.StartAsync(cancellationToken);
    public override Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        string? state = null;
        var ended = new CancellationTokenSource();
        var provisioning = Task.CompletedTask;
        try
        {
            await foreach (var change in notifications.WatchAsync(stoppingToken))
            {
                if (change.Resource.Name != server.Name || change.Snapshot.State?.Text is not { } now || now == state)
                {
                    continue;
                }

                state = now;
                await ended.CancelAsync();
                await provisioning;
                ended.Dispose();
                ended = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                if (state == KnownResourceStates.Running)
                {
                    provisioning = ProvisionAsync(ended.Token);
                }
                else
                {
                    await PublishAsync(state);
                }
            }
        }
        finally
        {
            await ended.CancelAsync();
            await provisioning;
            ended.Dispose();
        }
    }

    private async Task ProvisionAsync(CancellationToken cancellationToken)
    {
        var reported = "";
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await EnsureAllAsync(cancellationToken);
                await PublishAsync(KnownResourceStates.Running);
                return;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (NpgsqlException exception)
            {
                if (reported != exception.Message)
                {
                    reported = exception.Message;
                    loggers.GetLogger(server).LogWarning("The databases cannot be made yet, trying on: {Reason}", reported);
                }

                await Task.Delay(Pause, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task EnsureAllAsync(CancellationToken cancellationToken)
    {
        var connectionString = await server.ConnectionStringExpression.GetValueAsync(cancellationToken);
        await using var connection = await PostgresReadiness.OpenAsync(connectionString!, Patience, cancellationToken);
        foreach (var database in server.DatabasesIn(model))
        {
            await DatabaseProvisioning.EnsureAsync(connection, database, cancellationToken);
        }
    }

    private async Task PublishAsync(string state)
    {
        foreach (var database in server.DatabasesIn(model))
        {
            await notifications.PublishUpdateAsync(database, snapshot => snapshot with { State = state });
        }
    }
}
