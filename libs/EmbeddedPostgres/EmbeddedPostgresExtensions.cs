using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using EmbeddedPostgres.Npm;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace EmbeddedPostgres;

/// <summary>PostgreSQL without containers.</summary>
public static class EmbeddedPostgresExtensions
{
    internal const string ResetCommand = "reset-databases";

    /// <summary>
    /// Adds a PostgreSQL server that runs as a process of this machine. Its binaries come from npm; its data is kept in `.data/{name}`
    /// beside AppHost.cs, in the folder that `Postgres:DataDirectory` names, or, under the testing builder, in one that is deleted at the end.
    /// </summary>
    /// <param name="port">The TCP port on 127.0.0.1; <see langword="null"/>: a free one.</param>
    /// <exception cref="DistributedApplicationException">There is no build of PostgreSQL for this machine.</exception>
    public static IResourceBuilder<EmbeddedPostgresResource> AddEmbeddedPostgres(this IDistributedApplicationBuilder builder, string name, int? port = null)
    {
        var packages = builder.AddNpmPackages($"{name}-packages", ProjectFolder.Path);
        var binaries = PostgresBinaries.ForThisMachine(packages.Resource.Folder);
        var cluster = new PostgresCluster(DataFolder.For(builder, name));
        var server = new PostgresServer(binaries, cluster, port ?? LocalPort.PickFree());
        var postgres = builder.AddResource(new EmbeddedPostgresResource(name, server.Command, binaries.PackageFolder, cluster));

        packages.Requires(binaries.Postgres, binaries.LinkLibraries).WithParentRelationship(postgres);
        builder.Services.AddKeyedSingleton(name, (_, _) => cluster);
        builder.Services.AddSingleton<IHostedService>(services => ActivatorUtilities.CreateInstance<DatabaseLifetime>(services, postgres.Resource));
        return postgres
            .WithEndpoint(port: server.Port, targetPort: server.Port, scheme: "tcp", name: EmbeddedPostgresResource.EndpointName, isProxied: false)
            // Not shown on the dashboard, which then has PostgreSQL's own command line.
            .WithLaunchToolArgs(context => Array.ForEach(server.LaunchArguments(), context.Args.Add), showInCommandLine: false)
            .WithArgs([.. server.Arguments()])
            .WithIconName("DatabaseMultiple")
            .WithQueryHealthCheck()
            .WaitForCompletion(packages)
            .OnBeforeResourceStarted(async (resource, started, cancellationToken) =>
            {
                // Resolved by key, so that the container disposes of it when the application ends.
                _ = started.Services.GetRequiredKeyedService<PostgresCluster>(name);
                // This event comes before Aspire waits for the resource's dependencies.
                await started.Services.GetRequiredService<ResourceNotificationService>().WaitForDependenciesAsync(resource, cancellationToken);
                var logger = started.Services.GetRequiredService<ResourceLoggerService>().GetLogger(resource);
                await server.PrepareAsync(logger, cancellationToken);
            })
            .ExcludeFromManifest();
    }

    /// <summary>Adds a database with a role of its own, both created when the server runs.</summary>
    /// <param name="name">The resource's name, and that of the connection string.</param>
    /// <param name="databaseName">The name of the database and of its role; <see langword="null"/>: <paramref name="name"/>.</param>
    public static IResourceBuilder<EmbeddedPostgresDatabaseResource> AddDatabase(
        this IResourceBuilder<EmbeddedPostgresResource> builder, string name, string? databaseName = null)
    {
        var database = new EmbeddedPostgresDatabaseResource(name, databaseName ?? name, builder.Resource);
        return builder.ApplicationBuilder.AddResource(database)
            .WithIconName("Database")
            .WithInitialState(new CustomResourceSnapshot { ResourceType = "PostgresDatabase", Properties = [], State = KnownResourceStates.NotStarted })
            .WithQueryHealthCheck()
            .ExcludeFromManifest();
    }

    /// <summary>Adds the command `Reset databases`, which empties all databases of the server.</summary>
    /// <param name="migrations">The resources that migrate the databases; they run again, to completion.</param>
    /// <param name="users">The other resources that use the databases; stopped before and started afterwards.</param>
    public static IResourceBuilder<EmbeddedPostgresResource> WithResetCommand(
        this IResourceBuilder<EmbeddedPostgresResource> builder, IEnumerable<IResourceBuilder<IResource>> migrations, IEnumerable<IResourceBuilder<IResource>> users)
    {
        var reset = new DatabaseReset(builder.Resource, [.. migrations.Select(migration => migration.Resource)], [.. users.Select(user => user.Resource)]);
        return builder.WithCommand(ResetCommand, "Reset databases", reset.ExecuteAsync, new CommandOptions
        {
            Description = "Deletes all data and begins again with empty databases.",
            ConfirmationMessage = "This deletes all users, invoices and everything else in the databases, for good. Delete it all?",
            IconName = "DatabaseArrowUp",
            UpdateState = context => context.ResourceSnapshot.State?.Text == KnownResourceStates.Running ? ResourceCommandState.Enabled : ResourceCommandState.Disabled,
        });
    }

    private static IResourceBuilder<T> WithQueryHealthCheck<T>(this IResourceBuilder<T> builder) where T : IResourceWithConnectionString
    {
        var key = $"{builder.Resource.Name}_check";
        builder.ApplicationBuilder.Services.AddHealthChecks()
            .Add(new HealthCheckRegistration(key, new PostgresHealthCheck(builder.Resource), failureStatus: null, tags: null));
        return builder.WithHealthCheck(key);
    }
}
