using System.ComponentModel;
using Aspire.Hosting;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Logging;

namespace EmbeddedPostgres;

internal sealed class InitDb(PostgresBinaries binaries, ServerAccount account, ILogger logger)
{
    /// <summary>A locale that every system of the kind has.</summary>
    private static string? Letters =>
        OperatingSystem.IsLinux() ? "C.UTF-8" : OperatingSystem.IsMacOS() ? "en_US.UTF-8" : null;

    /// <exception cref="DistributedApplicationException">initdb failed; the message has its reason.</exception>
    public async Task RunAsync(string dataDirectory, string passwordFile, DataFolder folder, CancellationToken cancellationToken)
    {
        if (account.OwnerId is { } owner)
        {
            await RunAsync("chown", ["chown", "-R", owner, folder.Path], cancellationToken);
        }

        logger.LogInformation("Making the data folder {Folder}.", folder.Path);
        await RunAsync(
            "initdb",
            [
                .. account.CommandPrefix, binaries.InitDb,
                "-D", dataDirectory,
                "--username=postgres", $"--pwfile={passwordFile}", "--auth=scram-sha-256",
                // The same sort order and case folding on every machine, whatever locales it has.
                "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                // By this, trigram indexes tell letters of every script.
                .. Letters is { } letters ? (string[])[$"--lc-ctype={letters}"] : [],
                "--no-instructions",
                .. folder.IsThrowaway ? (string[])["--no-sync"] : [],
            ],
            cancellationToken);
    }

    private async Task RunAsync(string program, string[] command, CancellationToken cancellationToken)
    {
        var output = new List<string>();
        try
        {
            if (await ChildProcess.RunAttendedAsync(command[0], command.Skip(1), onLine: Keep, cancellationToken: cancellationToken) == 0)
            {
                return;
            }
        }
        catch (Win32Exception exception)
        {
            output.Add(exception.Message);
        }

        var reason = output.FirstOrDefault(line => line.Contains("error:", StringComparison.Ordinal)) ?? output.LastOrDefault() ?? "it does not say why";
        throw new DistributedApplicationException(
            $"PostgreSQL's data folder cannot be made, {program} failed: {reason}. Fix that, or name another folder by {DataFolder.Setting}.");

        void Keep(string line)
        {
            if (line.Length > 0)
            {
                output.Add(line);
                logger.LogInformation("{Line}", line);
            }
        }
    }
}
