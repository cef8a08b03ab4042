using EmbeddedPostgres;
using Microsoft.Extensions.Configuration;

namespace AppHost.Databases;

/// <summary>Adds the system's database server, and gives migrations what they need of it.</summary>
internal static class DatabaseServerExtensions
{
    /// <summary>Adds the server: a container when publishing or where `Postgres:Container` is true, else a process of this machine.</summary>
    public static DatabaseServer AddDatabaseServer(this IDistributedApplicationBuilder builder, string name) =>
        builder.ExecutionContext.IsPublishMode || builder.Configuration.GetValue<bool>("Postgres:Container")
            ? new(process: null, container: builder.AddPostgres(name).WithDataVolume())
            : new(process: builder.AddEmbeddedPostgres(name), container: null);

    /// <summary>Gives a migration the administrator's connection string where it has to make its database and role; the service never gets it.</summary>
    /// <param name="migration">A service that runs with `--migrate`.</param>
    public static IResourceBuilder<ProjectResource> WithAdministrator(this IResourceBuilder<ProjectResource> migration, DatabaseServer server) =>
        server.Administrator is { } administrator ? migration.WithReference(administrator) : migration;
}
