using EmbeddedPostgres;

namespace AppHost.Databases;

/// <summary>
/// The PostgreSQL server: a process of this machine, or a container when publishing or if `Postgres:Container` is true. Each database
/// belongs to a role of its own that can reach no other.
/// </summary>
internal sealed class DatabaseServer(IResourceBuilder<EmbeddedPostgresResource>? process, IResourceBuilder<PostgresServerResource>? container)
{
    /// <summary>The server, if migrations have to create their databases and roles on it; an embedded server creates them itself.</summary>
    public IResourceBuilder<PostgresServerResource>? Administrator => container;

    /// <param name="name">The name of the resource, the database, its role and the connection string.</param>
    public IResourceBuilder<IResourceWithConnectionString> AddDatabase(string name) =>
        process is not null ? process.AddDatabase(name) : AddDatabase(container!, name);

    /// <summary>Adds the command `Reset databases` to an embedded server.</summary>
    public void AddResetCommand(IEnumerable<IResourceBuilder<IResource>> migrations, IEnumerable<IResourceBuilder<IResource>> users) =>
        process?.WithResetCommand(migrations, users);

    private static IResourceBuilder<ConnectionStringResource> AddDatabase(IResourceBuilder<PostgresServerResource> server, string name)
    {
        var builder = server.ApplicationBuilder;
        var password = builder.AddParameter($"{name}-password", new GenerateParameterDefault { MinLength = 32, Special = false }, secret: true, persist: true);
        var endpoint = server.Resource.PrimaryEndpoint;
        return builder.AddConnectionString(name, ReferenceExpression.Create(
                $"Host={endpoint.Property(EndpointProperty.Host)};Port={endpoint.Property(EndpointProperty.Port)};Username={name};Password={password.Resource};Database={name}"))
            .WithIconName("Database")
            .WithParentRelationship(server)
            .WaitFor(server);
    }
}
