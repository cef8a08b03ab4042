using EmbeddedPostgres;

namespace AppHost.Databases;

/// <summary>
/// The PostgreSQL server: a process of this machine, or a container when publishing or where `Postgres:Container` says so. Every
/// database belongs to a role of its own, which reaches no other.
/// </summary>
/// <param name="process">The server, where it is a process of this machine.</param>
/// <param name="container">The server, where it is a container.</param>
internal sealed class DatabaseServer(IResourceBuilder<EmbeddedPostgresResource>? process, IResourceBuilder<PostgresServerResource>? container)
{
    /// <summary>Whose connection string a migration makes its database and role by; a process of this machine has made them itself.</summary>
    public IResourceBuilder<PostgresServerResource>? Administrator => container;

    /// <summary>Adds a database and its role.</summary>
    /// <param name="name">The name of the resource, of the database, of its role and of the connection string.</param>
    public IResourceBuilder<IResourceWithConnectionString> AddDatabase(string name) =>
        process is not null ? process.AddDatabase(name) : AddDatabase(container!, name);

    /// <summary>Adds the command `Reset databases`, where the server is a process of this machine.</summary>
    /// <param name="migrations">What gives the databases their tables.</param>
    /// <param name="users">What else uses them.</param>
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
