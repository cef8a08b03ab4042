using System.ComponentModel;
using Aspire.Hosting;
using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres;

/// <summary>An account to run PostgreSQL as, which refuses to run as root.</summary>
/// <param name="CommandPrefix">Goes before a command so that it does not run as root; empty if this process does not.</param>
/// <param name="OwnerId">The user that must own the data; <see langword="null"/>: whoever creates it.</param>
internal sealed record ServerAccount(IReadOnlyList<string> CommandPrefix, string? OwnerId)
{
    // In every /etc/passwd, where initdb looks the user up.
    private const string Nobody = "65534";
    private const string Root = "0";

    /// <summary>The account for a server on <paramref name="dataDirectory"/>; the same before it exists and after.</summary>
    /// <param name="programs">The folder of the programs, which the account must be able to read.</param>
    /// <exception cref="DistributedApplicationException">This process is root and cannot become anybody else.</exception>
    public static async Task<ServerAccount> ForAsync(string programs, string dataDirectory, CancellationToken cancellationToken)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return new([], null);
        }

        if (!OperatingSystem.IsLinux())
        {
            throw new DistributedApplicationException("PostgreSQL refuses to run as root or with administrator rights: start as an ordinary user.");
        }

        var owner = Directory.Exists(dataDirectory) ? await OwnerAsync(dataDirectory, cancellationToken) : Root;
        var candidates = Candidates(owner);
        foreach (var candidate in candidates)
        {
            if (await CanReadAsync(candidate, programs, cancellationToken))
            {
                return candidate;
            }
        }

        throw new DistributedApplicationException(
            $"PostgreSQL refuses to run as root, and no other user can read {programs} here (tried "
            + string.Join(", ", candidates.Select(candidate => candidate.CommandPrefix[0]))
            + "): start as an ordinary user, allow user namespaces, or move the repository to where every user can read it.");
    }

    // In a user namespace the server sees root's files as an ordinary user's. Where that is forbidden, or where the data already
    // belongs to an ordinary user, it runs as that user. Each of these execs the command, so that signals reach it.
    private static ServerAccount[] Candidates(string owner)
    {
        var user = owner == Root ? Nobody : owner;
        ServerAccount[] asUser =
        [
            new(["setpriv", $"--reuid={user}", $"--regid={user}", "--clear-groups"], user),
            new(["chroot", $"--userspec={user}:{user}", "--skip-chdir", "/"], user),
        ];
        return owner == Root
            ? [new(["unshare", "--user", $"--map-user={Nobody}", $"--map-group={Nobody}"], null), .. asUser]
            : asUser;
    }

    private static async Task<string> OwnerAsync(string folder, CancellationToken cancellationToken)
    {
        var answer = "";
        var exitCode = await ChildProcess.RunAsync("stat", ["-c", "%u", folder], onLine: line => answer = line, cancellationToken: cancellationToken);
        return exitCode == 0 ? answer : throw new IOException($"stat failed: {answer}.");
    }

    private static async Task<bool> CanReadAsync(ServerAccount account, string folder, CancellationToken cancellationToken)
    {
        try
        {
            string[] arguments = [.. account.CommandPrefix.Skip(1), "test", "-r", folder, "-a", "-x", folder];
            return await ChildProcess.RunAsync(account.CommandPrefix[0], arguments, cancellationToken: cancellationToken) == 0;
        }
        catch (Win32Exception)
        {
            // The tool is not installed; the next one may be.
            return false;
        }
    }
}
