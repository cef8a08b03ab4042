using Aspire.Hosting.ApplicationModel;

namespace EmbeddedPostgres;

/// <summary>A PostgreSQL server that runs as a process of this machine, without a container.</summary>
public sealed class EmbeddedPostgresResource : ExecutableResource, IResourceWithConnectionString
{
    internal const string EndpointName = "tcp";
    private const string UserName = "postgres";

    internal EmbeddedPostgresResource(string name, string command, string workingDirectory, PostgresCluster cluster) : base(name, command, workingDirectory)
    {
        Cluster = cluster;
        PasswordParameter = new($"{name}-password", _ => cluster.Password, secret: true);
    }

    public EndpointReference PrimaryEndpoint => field ??= new EndpointReference(this, EndpointName);

    public ParameterResource PasswordParameter { get; }

    /// <summary>The superuser's connection string.</summary>
    public ReferenceExpression ConnectionStringExpression => Connection.ConnectionString;

    internal PostgresCluster Cluster { get; }

    private PostgresConnection Connection => new(PrimaryEndpoint, UserName, PasswordParameter);

    internal IEnumerable<EmbeddedPostgresDatabaseResource> DatabasesIn(DistributedApplicationModel model) =>
        model.Resources.OfType<EmbeddedPostgresDatabaseResource>().Where(database => database.Parent == this);

    IEnumerable<KeyValuePair<string, ReferenceExpression>> IResourceWithConnectionString.GetConnectionProperties() => Connection.Properties();
}
