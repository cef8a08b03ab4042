using System.Diagnostics;
using System.Globalization;
using EmbeddedPostgres;
using EmbeddedPostgres.Npm;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Billing.Api.Tests;

/// <summary>A server of a test's own, which it can stop as a crash does and start again where it was.</summary>
public sealed class RestartablePostgres : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly PostgresBinaries Binaries = PostgresBinaries.ForThisMachine(ProjectFolder.Path);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("billing-tests-");
    private readonly PostgresCluster _cluster;
    private readonly PostgresServer _server;
    private Process? _process;

    private RestartablePostgres()
    {
        _cluster = new(new DataFolder(_folder.FullName, IsThrowaway: false));
        _server = new(Binaries, _cluster, LocalPort.PickFree());
    }

    public string ConnectionString =>
        $"Host=127.0.0.1;Port={_server.Port};Username=postgres;Password={_cluster.Password};Database=postgres";

    public static async Task<RestartablePostgres> CreateAsync()
    {
        var server = new RestartablePostgres();
        await new NpmPackages(Environment.GetEnvironmentVariable("PATH")!)
            .EnsureAsync(Binaries.PackageFolder, NullLogger.Instance, CancellationToken.None, Binaries.Postgres, Binaries.LinkLibraries);
        await server._server.PrepareAsync(NullLogger.Instance, CancellationToken.None);
        await server.StartAsync();
        return server;
    }

    public async Task StartAsync()
    {
        string[] arguments = [.. _server.LaunchArguments(), .. _server.Arguments()];
        _process = Process.Start(new ProcessStartInfo(_server.Command, arguments) { RedirectStandardError = true })!;
        _process.BeginErrorReadLine();
        await using var connection = await PostgresReadiness.OpenAsync(ConnectionString, Patience, CancellationToken.None);
    }

    /// <summary>Stops it in the mode <c>immediate</c>: every process of it ends at once, as in a crash.</summary>
    public async Task StopImmediatelyAsync()
    {
        var pid = File.ReadLines(Path.Combine(_cluster.DataDirectory, "postmaster.pid")).First();
        using var kill = Process.Start("kill", ["-s", "QUIT", pid]);
        await kill.WaitForExitAsync();
        await _process!.WaitForExitAsync();
        Assert.False(Directory.Exists($"/proc/{int.Parse(pid, CultureInfo.InvariantCulture)}"));
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_process is { HasExited: false })
        {
            await StopImmediatelyAsync();
        }

        _process?.Dispose();
        _cluster.Dispose();
        _folder.Delete(recursive: true);
    }
}
