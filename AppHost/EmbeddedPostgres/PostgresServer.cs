using AppHost.Npm;
using AppHost.Processes;
using Aspire.Hosting;
using Microsoft.Extensions.Logging;

namespace AppHost.EmbeddedPostgres;

/// <summary>What has to be there before the server's process starts, and that process's command line.</summary>
internal sealed class PostgresServer(PostgresBinaries binaries, PostgresCluster cluster, Supervisor supervisor, NpmPackages packages, int port)
{
    // Asked for at any time: an orchestrator reads the arguments of a resource also to see what it depends on.
    private readonly Lazy<Task<ServerAccount>> _account = new(() => ServerAccount.ForAsync(binaries.PackageFolder, cluster.DataDirectory, CancellationToken.None));

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port => port;

    /// <summary>Installs the programs and makes the data folder, where they are missing.</summary>
    /// <param name="logger">Gets the progress.</param>
    /// <param name="cancellationToken">Stops what is being done.</param>
    /// <exception cref="DistributedApplicationException">The server cannot start; the message says why and what to do.</exception>
    public async Task PrepareAsync(ILogger logger, CancellationToken cancellationToken)
    {
        await packages.EnsureAsync(binaries.PackageFolder, logger, cancellationToken, binaries.Postgres, binaries.LinkLibraries);
        await cluster.PrepareAsync(binaries, await _account.Value, logger, cancellationToken);
        if (!PostgresPort.IsFree(port))
        {
            throw new DistributedApplicationException($"PostgreSQL's port {port} is in use: stop the program that listens there and start again.");
        }
    }

    /// <summary>Adds the arguments of the resource's command.</summary>
    /// <param name="arguments">What they are added to.</param>
    public async Task AddArgumentsAsync(IList<object> arguments)
    {
        var account = await _account.Value;
        // SIGINT is a fast shutdown; SIGTERM, which orchestrators send, would wait for the clients to leave.
        var commandLine = supervisor.Wrap(
            "INT",
            [.. account.CommandPrefix, binaries.Postgres, .. PostgresSettings.Arguments(cluster.DataDirectory, port, cluster.Folder.IsThrowaway)],
            abandoned: cluster.Folder.IsThrowaway ? cluster.Folder.Path : null);
        foreach (var argument in commandLine.Skip(1))
        {
            arguments.Add(argument);
        }
    }
}
