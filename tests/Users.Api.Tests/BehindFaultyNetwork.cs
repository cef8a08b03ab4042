using Npgsql;

namespace Users.Api.Tests;

/// <summary>The service reaches its database through a network that fails when it is told to.</summary>
public class BehindFaultyNetwork : UsersApp
{
    /// <summary>The network; up until it is told otherwise.</summary>
    public FaultyNetwork Network { get; private set; } = null!;

    /// <inheritdoc />
    protected override string ConnectionStringForService(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        Network = new(builder.Host!, builder.Port);
        builder.Port = Network.Port;
        builder.Host = "127.0.0.1";
        return builder.ConnectionString;
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Network.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
