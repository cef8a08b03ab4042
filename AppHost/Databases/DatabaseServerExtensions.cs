using EmbeddedPostgres;
using Microsoft.Extensions.Configuration;

namespace AppHost.Databases;

internal static class DatabaseServerExtensions
{
    /// <summary>Adds the server: a container when publishing or if `Postgres:Container` is true, otherwise a process of this machine.</summary>
    public static DatabaseServer AddDatabaseServer(this IDistributedApplicationBuilder builder, string name) =>
        builder.ExecutionContext.IsPublishMode || builder.Configuration.GetValue<bool>("Postgres:Container")
            ? new(process: null, container: builder.AddPostgres(name).WithDataVolume())
            : new(process: builder.AddEmbeddedPostgres(name), container: null);

    /// <summary>Gives a migration the administrator's connection string if it has to create its database and role; services never get it.</summary>
    public static IResourceBuilder<ProjectResource> WithAdministrator(this IResourceBuilder<ProjectResource> migration, DatabaseServer server) =>
        server.Administrator is { } administrator ? migration.WithReference(administrator) : migration;
}
