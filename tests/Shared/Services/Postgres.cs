namespace Tests;

/// <summary>The one PostgreSQL server of a test run: xunit 2 has fixtures for classes and collections, but none for an assembly.</summary>
public static class Postgres
{
    private static readonly Lazy<Task<PostgresFixture>> Server = new(StartAsync);

    /// <summary>Creates an empty database; the first call starts the server.</summary>
    public static async Task<string> CreateDatabaseAsync(string prefix) => await (await Server.Value).CreateDatabaseAsync(prefix);

    private static async Task<PostgresFixture> StartAsync()
    {
        var fixture = new PostgresFixture();
        await fixture.InitializeAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => fixture.DisposeAsync().GetAwaiter().GetResult();
        return fixture;
    }
}
