using System.ComponentModel;
using EmbeddedPostgres.Processes;
using Aspire.Hosting;

namespace EmbeddedPostgres;

/// <summary>PostgreSQL refuses to run as root. This finds a way to run it as somebody else.</summary>
/// <param name="CommandPrefix">What to put before a command so that it does not run as root; empty where this process does not.</param>
/// <param name="OwnerId">The user that the data must be given to; <see langword="null"/>: whoever makes it.</param>
internal sealed record ServerAccount(IReadOnlyList<string> CommandPrefix, string? OwnerId)
{
    // In every /etc/passwd, where initdb looks its user up.
    private const string Nobody = "65534";
    private const string Root = "0";

    /// <summary>The account for a server on <paramref name="dataDirectory"/>; the same before that is made and after.</summary>
    /// <param name="programs">The folder that the programs are below, which the account has to be able to read.</param>
    /// <param name="dataDirectory">The data; need not exist yet.</param>
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

    // In a user namespace of its own the server sees root's files as a user's. Where that is forbidden, or where the
    // data belongs to an ordinary user already, it runs as that user. Each of these becomes the command, so that signals reach it.
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
            // The tool is not installed; the next may be.
            return false;
        }
    }
}
