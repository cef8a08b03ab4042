namespace Aspire.Hosting.ApplicationModel;

/// <summary>A PostgreSQL server in a container: it is in the model, and cannot be started without Aspire's packages.</summary>
public class PostgresServerResource(string name) : Resource(name), IResourceWithConnectionString, IResourceWithEndpoints, IResourceNeedingPackages
{
    string IResourceNeedingPackages.Need => $"'{Name}' is a container, which needs Docker and Aspire's packages: run with -p:AspireSource=packages.";

    /// <inheritdoc />
    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create($"Host={new EndpointReference(this, "tcp")}");
}
