namespace Users.Api.Tests;

/// <summary>The service reaches its database through a network that fails when it is told to.</summary>
public class BehindFaultyNetwork : UsersApp
{
    /// <summary>The network; up until it is told otherwise.</summary>
    public FaultyNetwork Network { get; private set; } = null!;

    /// <inheritdoc />
    protected override string ConnectionStringForService(string connectionString)
    {
        Network = new(connectionString);
        return Network.ConnectionString;
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Network.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
