using AppHost.Npm;
using AppHost.Processes;
using Aspire.Hosting;
using Microsoft.Extensions.Logging;

namespace AppHost.EmbeddedPostgres;

/// <summary>What has to be there before the server's process starts, and that process's command line.</summary>
internal sealed class PostgresServer(PostgresBinaries binaries, PostgresCluster cluster, Supervisor supervisor, NpmPackages packages, int port)
{
    private ServerAccount? _account;

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port => port;

    /// <summary>Installs the programs and makes the data folder, where they are missing.</summary>
    /// <param name="logger">Gets the progress.</param>
    /// <param name="cancellationToken">Stops what is being done.</param>
    /// <exception cref="DistributedApplicationException">The server cannot start; the message says why and what to do.</exception>
    public async Task PrepareAsync(ILogger logger, CancellationToken cancellationToken)
    {
        await packages.EnsureAsync(binaries.PackageFolder, logger, cancellationToken, required: binaries.Postgres);
        binaries.LinkLibraries();
        _account = await cluster.PrepareAsync(binaries, logger, cancellationToken);
        if (!PostgresPort.IsFree(port))
        {
            throw new DistributedApplicationException($"PostgreSQL's port {port} is in use: stop the program that listens there and start again.");
        }
    }

    /// <summary>Adds the arguments of the resource's command, after <see cref="PrepareAsync"/>.</summary>
    /// <param name="arguments">What they are added to.</param>
    public void AddArguments(IList<object> arguments)
    {
        var account = _account ?? throw new InvalidOperationException("The arguments are known only once the server is prepared.");
        // SIGINT is a fast shutdown; SIGTERM, which orchestrators send, would wait for the clients to leave.
        var commandLine = supervisor.Wrap("INT", [.. account.CommandPrefix, binaries.Postgres, .. PostgresSettings.Arguments(cluster.DataDirectory, port, cluster.IsThrowaway)]);
        foreach (var argument in commandLine.Skip(1))
        {
            arguments.Add(argument);
        }
    }
}
