using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using EmbeddedPostgres;
using Npgsql;

namespace AppHost.Tests.Processes;

/// <summary>What keeps the system from starting is said in words, with exit code 1 and nothing left running.</summary>
[Collection(nameof(ShutdownTests))]
public sealed class FailureTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    // What is stopped while it starts has six seconds to end before DCP kills it.

    [Fact]
    public async Task A_busy_port_is_named()
    {
        using var folder = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        using var app = AppHostProcess.Start(Path.Combine(folder.Path, "postgres"), port);

        await AssertFailsAsync(app, "'gateway'", $"{port}", "in use");
    }

    [Fact]
    public async Task A_missing_Node_is_named()
    {
        using var folder = new TemporaryFolder();
        using var tools = ToolFolder.Without("node", "npm", "npx");

        using var app = AppHostProcess.Start(
            Path.Combine(folder.Path, "postgres"), environment: new Dictionary<string, string?> { ["PATH"] = tools.Path });

        await AssertFailsAsync(app, "Node", "20.19");
    }

    [Fact]
    public async Task A_Node_that_is_too_old_is_named()
    {
        using var folder = new TemporaryFolder();
        using var tools = ToolFolder.Without("node");
        tools.Add("node", "echo v18.20.4");

        using var app = AppHostProcess.Start(
            Path.Combine(folder.Path, "postgres"), environment: new Dictionary<string, string?> { ["PATH"] = tools.Path });

        await AssertFailsAsync(app, "18.20.4", "20.19");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_named()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "");
        var data = Path.Combine(file, "postgres");

        using var app = AppHostProcess.Start(data);

        await AssertFailsAsync(app, "'postgres'", data);
    }

    [Fact]
    public async Task A_migration_that_fails_is_named()
    {
        using var folder = new TemporaryFolder();
        var data = Path.Combine(folder.Path, "postgres");

        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.TestAppHost>([$"--Postgres:DataDirectory={data}"]);
        builder.CreateResourceBuilder(builder.Resources.OfType<EmbeddedPostgresResource>().Single()).AddDatabase("usersdb");
        await using (var postgres = await builder.BuildAsync())
        {
            await postgres.StartAsync();
            await postgres.ResourceNotifications.WaitForResourceHealthyAsync("usersdb");
            // The first migration makes a table of this name.
            await using var source = NpgsqlDataSource.Create((await postgres.GetConnectionStringAsync("usersdb"))!);
            await using var command = source.CreateCommand("CREATE TABLE users (id integer)");
            await command.ExecuteNonQueryAsync();
            await postgres.StopAsync();
        }

        using var app = AppHostProcess.Start(data);

        await AssertFailsAsync(app, "'users-migrations'");
    }

    [Fact]
    public async Task A_mail_server_that_cannot_be_had_is_named_and_everything_else_runs()
    {
        using var folder = new TemporaryFolder();
        using var tools = ToolFolder.Without("dotnet");
        var dotnet = Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(path => Path.Combine(path, "dotnet")).First(File.Exists);
        tools.Add("dotnet", $"""[ "$1" != tool ] && exec {dotnet} "$@"; echo "There is no network."; exit 1""");

        using var app = AppHostProcess.Start(
            Path.Combine(folder.Path, "postgres"), hasMail: true, environment: new Dictionary<string, string?> { ["PATH"] = tools.Path });

        await app.WaitUntilReadyAsync();
        await app.WaitForOutputAsync("'mail' could not start; everything else runs.");
        await app.WaitUntilServedAsync();
        await app.SignalAsync("TERM");
        Assert.Equal(0, await app.WaitForExitAsync(Deadline));
        await app.Family.AssertGoneAsync();
    }

    private static async Task AssertFailsAsync(AppHostProcess app, params string[] words)
    {
        Assert.Equal(1, await app.WaitForExitAsync(Deadline));
        Assert.All(words, word => Assert.Contains(word, app.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", app.Output, StringComparison.Ordinal);
        await app.Family.AssertGoneAsync();
    }
}
