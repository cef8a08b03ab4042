using Aspire.Hosting.ApplicationModel;

namespace EmbeddedPostgres;

/// <summary>A connection string and its parts, as Aspire passes them on.</summary>
internal sealed class PostgresConnection(EndpointReference endpoint, string userName, ParameterResource password, string? database = null)
{
    // The server listens on IPv4 only: "localhost" would make clients try IPv6 first.
    private readonly EndpointReferenceExpression _host = endpoint.Property(EndpointProperty.IPV4Host);
    private readonly EndpointReferenceExpression _port = endpoint.Property(EndpointProperty.Port);

    public ReferenceExpression ConnectionString => database is null
        ? ReferenceExpression.Create($"Host={_host};Port={_port};Username={userName};Password={password}")
        : ReferenceExpression.Create($"Host={_host};Port={_port};Username={userName};Password={password};Database={database}");

    /// <summary>The parts; the password is letters and digits, so the URI needs no encoding.</summary>
    public IEnumerable<KeyValuePair<string, ReferenceExpression>> Properties()
    {
        yield return new("Host", ReferenceExpression.Create($"{_host}"));
        yield return new("Port", ReferenceExpression.Create($"{_port}"));
        yield return new("Username", ReferenceExpression.Create($"{userName}"));
        yield return new("Password", ReferenceExpression.Create($"{password}"));
        yield return new("Uri", ReferenceExpression.Create($"postgresql://{userName}:{password}@{_host}:{_port}/{database}"));
        yield return new("JdbcConnectionString", ReferenceExpression.Create($"jdbc:postgresql://{_host}:{_port}/{database}"));
        if (database is not null)
        {
            yield return new("DatabaseName", ReferenceExpression.Create($"{database}"));
        }
    }
}
