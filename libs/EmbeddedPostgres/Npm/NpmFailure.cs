using System.Text.RegularExpressions;
using Aspire.Hosting;

namespace EmbeddedPostgres.Npm;

/// <summary>Turns npm's output after a failure into one line with a remedy.</summary>
internal static partial class NpmFailure
{
    public static DistributedApplicationException Explain(string folder, int exitCode, IReadOnlyList<string> output)
    {
        var errors = output.Where(line => line.StartsWith("npm error", StringComparison.Ordinal)).Select(line => line["npm error".Length..].Trim()).ToArray();
        var text = string.Join('\n', errors);
        if (Unreachable().Match(text) is { Success: true } network)
        {
            return NoRegistry(folder, network.Value);
        }

        if (Unwritable().Match(text) is { Success: true } disk)
        {
            return new($"npm cannot write to {folder} ({disk.Value}): make the folder writable and see that the disk has room, then start again.");
        }

        var reason = errors.FirstOrDefault(line => line.Length > 0 && !line.StartsWith("code ", StringComparison.Ordinal)) ?? output.LastOrDefault(line => line.Length > 0) ?? "no output";
        return new($"`npm ci` failed in {folder} with exit code {exitCode}: {reason.TrimEnd('.')}. Run `npm ci` there by hand to see all of it.");
    }

    /// <summary>Explains an `npm ci` that succeeded but left out an optional package, as npm does when it cannot download one.</summary>
    public static DistributedApplicationException ExplainMissing(string folder, IReadOnlyList<string> output) =>
        Unreachable().Match(string.Join('\n', output)) is { Success: true } network
            ? NoRegistry(folder, network.Value)
            : new($"npm left out the optional package for this machine in {folder}: see that `npm config get omit` does not name 'optional', then start again.");

    private static DistributedApplicationException NoRegistry(string folder, string code) =>
        new($"npm cannot reach its registry ({code}): packages for {folder} are not installed. "
            + "Check the network and npm's proxy and registry (`npm config get registry`), then start again.");

    [GeneratedRegex("ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|SELF_SIGNED_CERT_IN_CHAIN")]
    private static partial Regex Unreachable();

    [GeneratedRegex("EACCES|EPERM|EROFS|ENOSPC")]
    private static partial Regex Unwritable();
}
