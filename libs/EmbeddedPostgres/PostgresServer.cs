using Aspire.Hosting;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Logging;

namespace EmbeddedPostgres;

/// <summary>Prepares the start of the server's process, and builds its command line.</summary>
internal sealed class PostgresServer(PostgresBinaries binaries, PostgresCluster cluster, int port)
{
    // Lazy because Aspire also reads a resource's arguments to find its dependencies.
    private readonly Lazy<Task<ServerAccount>> _account = new(() => ServerAccount.ForAsync(binaries.PackageFolder, cluster.DataDirectory, CancellationToken.None));

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port => port;

    /// <summary>The program that Aspire starts: a script that translates signals; on Windows, which has none, the server itself.</summary>
    public string Command => OperatingSystem.IsWindows() ? binaries.Postgres : Path.Combine(binaries.PackageFolder, "postgres");

    /// <exception cref="DistributedApplicationException">The server cannot start; the message says why and what to do.</exception>
    public async Task PrepareAsync(ILogger logger, CancellationToken cancellationToken)
    {
        await cluster.PrepareAsync(binaries, await _account.Value, logger, cancellationToken);
        if (!LocalPort.IsFree(port))
        {
            throw new DistributedApplicationException($"PostgreSQL's port {port} is in use: stop the program that listens there and start again.");
        }
    }

    /// <summary>The script's arguments, which start the server as an account that may. Blocks for some milliseconds.</summary>
    public string[] LaunchArguments() =>
        OperatingSystem.IsWindows() ? [] : [.. _account.Value.GetAwaiter().GetResult().CommandPrefix, binaries.Postgres];

    public IEnumerable<string> Arguments() => PostgresSettings.Arguments(cluster.DataDirectory, port, cluster.Folder.IsThrowaway);
}
