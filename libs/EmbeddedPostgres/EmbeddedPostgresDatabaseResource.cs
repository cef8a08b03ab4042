using System.Security.Cryptography;
using System.Text;
using Aspire.Hosting.ApplicationModel;

namespace EmbeddedPostgres;

/// <summary>A database on an <see cref="EmbeddedPostgresResource"/>, owned by a role of its own that can reach no other.</summary>
public sealed class EmbeddedPostgresDatabaseResource : Resource, IResourceWithParent<EmbeddedPostgresResource>, IResourceWithConnectionString
{
    internal EmbeddedPostgresDatabaseResource(string name, string databaseName, EmbeddedPostgresResource parent) : base(name)
    {
        DatabaseName = databaseName;
        Parent = parent;
        PasswordParameter = new($"{name}-password", _ => DerivePassword(parent.Cluster.Password, databaseName), secret: true);
    }
    public EmbeddedPostgresResource Parent { get; }

    /// <summary>The name of the database and of its role.</summary>
    public string DatabaseName { get; }

    /// <summary>The role's password; 64 hexadecimal digits.</summary>
    public ParameterResource PasswordParameter { get; }

    public ReferenceExpression ConnectionStringExpression => Connection.ConnectionString;

    private PostgresConnection Connection => new(Parent.PrimaryEndpoint, DatabaseName, PasswordParameter, DatabaseName);

    IEnumerable<KeyValuePair<string, ReferenceExpression>> IResourceWithConnectionString.GetConnectionProperties() => Connection.Properties();

    // One secret is kept beside the data and the other passwords are derived from it; none reveals it or another.
    private static string DerivePassword(string secret, string role) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(role)));
}
