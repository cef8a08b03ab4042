using System.ComponentModel;
using Aspire.Hosting;
using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres.Npm;

internal sealed record NodeTools(string NodePath, string NpmPath, Version Version)
{
    public static Version Oldest { get; } = new(20, 19);

    /// <summary>Finds Node.js and npm on <paramref name="searchPath"/> (the form of PATH).</summary>
    /// <exception cref="DistributedApplicationException">One is missing, does not run or is too old; the message says what to do.</exception>
    public static async Task<NodeTools> FindAsync(string searchPath, CancellationToken cancellationToken)
    {
        var node = Find("node", searchPath)
            ?? throw new DistributedApplicationException($"Node.js was not found on PATH: install Node.js {Oldest} or newer from https://nodejs.org.");
        var npm = Find("npm", searchPath)
            ?? throw new DistributedApplicationException($"npm was not found on PATH beside Node.js ({node}): install Node.js {Oldest} or newer, with npm, from https://nodejs.org.");
        var answer = "";
        try
        {
            await ChildProcess.RunAsync(node, ["--version"], onLine: line => answer = line, cancellationToken: cancellationToken);
        }
        catch (Win32Exception exception)
        {
            throw new DistributedApplicationException($"Node.js ({node}) does not run: {exception.Message}. Install Node.js {Oldest} or newer from https://nodejs.org.", exception);
        }

        if (!Version.TryParse(answer.TrimStart('v'), out var version))
        {
            throw new DistributedApplicationException($"Node.js ({node}) does not say its version but '{answer}': install Node.js {Oldest} or newer from https://nodejs.org.");
        }

        return version >= Oldest
            ? new NodeTools(node, npm, version)
            : throw new DistributedApplicationException($"Node.js {version} ({node}) is too old: install Node.js {Oldest} or newer from https://nodejs.org.");
    }

    private static string? Find(string tool, string searchPath)
    {
        string[] names = OperatingSystem.IsWindows() ? [tool + ".exe", tool + ".cmd"] : [tool];
        return searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}
