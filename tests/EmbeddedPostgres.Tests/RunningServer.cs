using System.Diagnostics;
using System.Globalization;
using EmbeddedPostgres.Npm;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace EmbeddedPostgres.Tests;

/// <summary>A server on a folder of the test's choice, started as an orchestrator would start it.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly PostgresCluster _cluster;

    private RunningServer(PostgresCluster cluster, Process process, int port)
    {
        _cluster = cluster;
        Process = process;
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=postgres;Password={cluster.Password};Pooling=false";
    }

    public static PostgresBinaries Binaries { get; } = PostgresBinaries.ForThisMachine(ProjectFolder.Path);

    public Process Process { get; }

    public string ConnectionString { get; }

    public int Postmaster => int.Parse(File.ReadLines(Path.Combine(_cluster.DataDirectory, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public static PostgresServer CreateServer(PostgresCluster cluster, int port) =>
        new(Binaries, cluster, port);

    public static async Task<PostgresServer> PrepareAsync(PostgresCluster cluster, CancellationToken cancellationToken = default)
    {
        var server = CreateServer(cluster, LocalPort.PickFree());
        await new NpmPackages(Environment.GetEnvironmentVariable("PATH")!)
            .EnsureAsync(Binaries.PackageFolder, NullLogger.Instance, cancellationToken, Binaries.Postgres, Binaries.LinkLibraries);
        await server.PrepareAsync(NullLogger.Instance, cancellationToken);
        return server;
    }

    public static async Task<RunningServer> StartAsync(PostgresCluster cluster)
    {
        var server = await PrepareAsync(cluster);
        string[] arguments = [.. server.LaunchArguments(), .. server.Arguments()];
        var process = Process.Start(new ProcessStartInfo(server.Command, arguments) { RedirectStandardError = true })!;
        process.BeginErrorReadLine();
        return new RunningServer(cluster, process, server.Port);
    }

    public async Task<NpgsqlConnection> ConnectAsync() => await PostgresReadiness.OpenAsync(ConnectionString, TimeSpan.FromSeconds(20), CancellationToken.None);

    public async Task<object?> QueryAsync(string statement)
    {
        await using var connection = await ConnectAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        return await command.ExecuteScalarAsync();
    }

    public async Task StopAsync()
    {
        ProcessControl.Signal(Process.Id, "TERM");
        await Poll.UntilAsync(() => Process.HasExited, seconds: 5);
    }

    /// <summary>Lets go of the folder, as an AppHost that is killed does; the server, if it runs, goes on.</summary>
    public void Abandon() => _cluster.Dispose();

    public void Dispose()
    {
        if (!Process.HasExited)
        {
            Process.Kill(entireProcessTree: true);
        }

        Process.Dispose();
        _cluster.Dispose();
    }
}
