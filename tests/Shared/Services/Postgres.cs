namespace Tests;

/// <summary>The one PostgreSQL server of a test run; <see cref="PostgresTestFramework"/> stops it.</summary>
public static class Postgres
{
    private static readonly Lazy<Task<PostgresFixture>> Server = new(StartAsync);

    /// <summary>Creates an empty database; the first call starts the server.</summary>
    public static async Task<string> CreateDatabaseAsync(string prefix) => await (await Server.Value).CreateDatabaseAsync(prefix);

    /// <summary>Stops the server, if it was started.</summary>
    public static async Task StopAsync()
    {
        if (Server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await Server.Value).DisposeAsync();
        }
    }

    private static async Task<PostgresFixture> StartAsync()
    {
        var fixture = new PostgresFixture();
        await fixture.InitializeAsync();
        return fixture;
    }
}
