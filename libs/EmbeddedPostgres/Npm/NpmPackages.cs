using Aspire.Hosting;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Logging;

namespace EmbeddedPostgres.Npm;

/// <summary>Keeps a folder's node_modules in step with its package-lock.json.</summary>
internal sealed class NpmPackages(string searchPath)
{
    // Outside of node_modules, which npm empties.
    private const string LockFile = ".npm-ci.lock";

    // The lockfile pins every package by its hash, so npm's cache can be trusted. Downloads are shown: otherwise npm is silent to the end,
    // even about an optional package that it could not get. An unreachable registry is reported within seconds.
    private static readonly string[] Arguments =
        ["ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=http", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];

    /// <summary>Runs `npm ci` in <paramref name="folder"/> unless it has run there for the same lockfile, Node.js and platform.</summary>
    /// <param name="required">A file of an optional package, without which nothing works; relative to <paramref name="folder"/>.</param>
    /// <param name="complete">Runs after npm, in one process at a time.</param>
    /// <exception cref="DistributedApplicationException">The packages cannot be installed; the message says why and what to do.</exception>
    public async Task EnsureAsync(string folder, ILogger logger, CancellationToken cancellationToken, string? required = null, Action? complete = null)
    {
        var tools = await NodeTools.FindAsync(searchPath, cancellationToken);
        var stamp = new NpmStamp(folder, tools.Version, required);
        try
        {
            if (stamp.IsCurrent())
            {
                logger.LogInformation("The packages in {Folder} are those of its lockfile.", folder);
            }
            else
            {
                await InstallOnceAsync(folder, tools, stamp, complete, logger, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DistributedApplicationException($"npm's packages cannot be installed in {folder}: {exception.Message} Make the folder writable and whole, then start again.", exception);
        }
    }

    private async Task InstallOnceAsync(string folder, NodeTools tools, NpmStamp stamp, Action? complete, ILogger logger, CancellationToken cancellationToken)
    {
        using var oneAtATime = await FolderLock.TakeAsync(
            Path.Combine(folder, LockFile), () => logger.LogInformation("Waiting for another process that installs packages in {Folder}.", folder), cancellationToken);
        if (!stamp.IsCurrent())
        {
            await InstallAsync(folder, tools, stamp, logger, cancellationToken);
            complete?.Invoke();
            stamp.Write();
        }
    }

    private async Task InstallAsync(string folder, NodeTools tools, NpmStamp stamp, ILogger logger, CancellationToken cancellationToken)
    {
        logger.LogInformation("Installing packages in {Folder} (npm ci): the first time, or because its lockfile changed.", folder);
        stamp.Remove();
        var output = new List<string>();
        // Attended, so that a killed AppHost leaves no npm behind that works on the same folder as the next one's.
        var exitCode = await ChildProcess.RunAttendedAsync(tools.NpmPath, Arguments, folder, Keep, cancellationToken);
        if (exitCode != 0)
        {
            throw NpmFailure.Explain(folder, exitCode, output);
        }

        if (!stamp.HasRequired())
        {
            throw NpmFailure.ExplainMissing(folder, output);
        }

        void Keep(string line)
        {
            output.Add(line);
            logger.LogInformation("{Line}", line);
        }
    }
}
