namespace Users.Api.Tests;

/// <summary>Another process of the service, on the database of one that runs or has run.</summary>
/// <param name="connectionString">How to connect to it.</param>
public sealed class Replica(string connectionString) : SignInApp
{
    public static async Task<Replica> StartAsync(string connectionString)
    {
        var replica = new Replica(connectionString);
        await replica.InitializeAsync();
        return replica;
    }

    protected override Task<string> CreateDatabaseAsync() => Task.FromResult(connectionString);
}
