using EmbeddedPostgres.Processes;
using Aspire.Hosting;
using Microsoft.Extensions.Logging;

namespace EmbeddedPostgres;

/// <summary>What has to be there before the server's process starts, and that process's command line.</summary>
internal sealed class PostgresServer(PostgresBinaries binaries, PostgresCluster cluster, int port)
{
    // Asked for at any time: Aspire reads the arguments of a resource also to see what it depends on.
    private readonly Lazy<Task<ServerAccount>> _account = new(() => ServerAccount.ForAsync(binaries.PackageFolder, cluster.DataDirectory, CancellationToken.None));

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port => port;

    /// <summary>The program that Aspire starts; on Windows, which has no signals, the server itself.</summary>
    public string Command => OperatingSystem.IsWindows() ? binaries.Postgres : Path.Combine(binaries.PackageFolder, "postgres");

    /// <summary>Makes the data folder where it is missing.</summary>
    /// <exception cref="DistributedApplicationException">The server cannot start; the message says why and what to do.</exception>
    public async Task PrepareAsync(ILogger logger, CancellationToken cancellationToken)
    {
        await cluster.PrepareAsync(binaries, await _account.Value, logger, cancellationToken);
        if (!LocalPort.IsFree(port))
        {
            throw new DistributedApplicationException($"PostgreSQL's port {port} is in use: stop the program that listens there and start again.");
        }
    }

    /// <summary>The arguments of <see cref="Command"/> by which it starts the server as an account that may. Blocks for some milliseconds.</summary>
    public string[] LaunchArguments() =>
        OperatingSystem.IsWindows() ? [] : [.. _account.Value.GetAwaiter().GetResult().CommandPrefix, binaries.Postgres];

    /// <summary>The server's own arguments.</summary>
    public IEnumerable<string> Arguments() => PostgresSettings.Arguments(cluster.DataDirectory, port, cluster.Folder.IsThrowaway);
}
