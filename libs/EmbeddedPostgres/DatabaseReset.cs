using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace EmbeddedPostgres;

/// <summary>Empties a server's databases: stops the services, drops, creates and migrates the databases, and starts the services.</summary>
/// <param name="migrations">The resources that migrate the databases; they run to completion.</param>
/// <param name="users">The other resources that use the databases.</param>
internal sealed class DatabaseReset(EmbeddedPostgresResource server, IReadOnlyList<IResource> migrations, IReadOnlyList<IResource> users)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    public async Task<ExecuteCommandResult> ExecuteAsync(ExecuteCommandContext context)
    {
        var failure = await CommandAllAsync("stop", users, context)
            ?? await CommandAllAsync("stop", migrations, context)
            ?? await RecreateAsync(context)
            ?? await MigrateAsync(context)
            ?? await CommandAllAsync("start", users, context);
        return failure is null ? CommandResults.Success("The databases are new and empty, and the services run again.") : CommandResults.Failure(failure);
    }

    private static async Task<string?> CommandAllAsync(string command, IReadOnlyList<IResource> resources, ExecuteCommandContext context)
    {
        var commands = context.Services.GetRequiredService<ResourceCommandService>();
        var results = await Task.WhenAll(resources.Select(resource => commands.ExecuteCommandAsync(resource, command, context.CancellationToken)));
        return results.Where(result => !result.Success).Select(result => result.Message ?? $"A resource did not {command}.").FirstOrDefault();
    }

    private async Task<string?> RecreateAsync(ExecuteCommandContext context)
    {
        var databases = server.DatabasesIn(context.Services.GetRequiredService<DistributedApplicationModel>());
        try
        {
            var connectionString = await server.ConnectionStringExpression.GetValueAsync(context.CancellationToken);
            await using var connection = await PostgresReadiness.OpenAsync(connectionString!, Patience, context.CancellationToken);
            foreach (var database in databases)
            {
                await DatabaseProvisioning.DropAsync(connection, database, context.CancellationToken);
                await DatabaseProvisioning.EnsureAsync(connection, database, context.CancellationToken);
            }

            return null;
        }
        catch (NpgsqlException exception)
        {
            return $"The databases could not be made again: {exception.Message}";
        }
    }

    private async Task<string?> MigrateAsync(ExecuteCommandContext context)
    {
        var notifications = context.Services.GetRequiredService<ResourceNotificationService>();
        // Snapshots lag behind: an end counts only if it is not that of an earlier run.
        var earlier = await Task.WhenAll(migrations.Select(async migration =>
            (await notifications.WaitForResourceAsync(migration.Name, _ => true, context.CancellationToken)).Snapshot.StartTimeStamp));
        if (await CommandAllAsync("start", migrations, context) is { } failure)
        {
            return failure;
        }

        foreach (var (migration, start) in migrations.Zip(earlier))
        {
            var ended = await notifications.WaitForResourceAsync(
                migration.Name,
                change => KnownResourceStates.TerminalStates.Contains(change.Snapshot.State?.Text) && change.Snapshot.StartTimeStamp != start,
                context.CancellationToken);
            if (ended.Snapshot.ExitCode is not 0)
            {
                return $"{migration.Name} failed; its log says why.";
            }
        }

        return null;
    }
}
