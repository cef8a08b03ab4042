using Aspire.Hosting;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Configuration;

namespace EmbeddedPostgres;

/// <summary>Where a server keeps its data.</summary>
/// <param name="IsThrowaway">Whether it is deleted when the AppHost ends.</param>
internal sealed record DataFolder(string Path, bool IsThrowaway)
{
    /// <summary>The setting that names a folder to keep; a relative path starts at the AppHost's folder.</summary>
    public const string Setting = "Postgres:DataDirectory";

    public const string LockFile = "lock";

    // Set by Aspire's testing builder alone.
    private const string UnderTest = "DcpPublisher:RandomizePorts";
    private const string ThrowawayPrefix = "embedded-postgres-";
    private static readonly TimeSpan LeftoverAge = TimeSpan.FromMinutes(10);

    /// <summary>The configured folder; under the testing builder a new temporary one; otherwise `.data/{name}` beside AppHost.cs.</summary>
    public static DataFolder For(IDistributedApplicationBuilder builder, string name)
    {
        if (builder.Configuration[Setting] is { Length: > 0 } configured)
        {
            return new(System.IO.Path.GetFullPath(configured, builder.AppHostDirectory), IsThrowaway: false);
        }

        if (builder.Configuration[UnderTest] is null)
        {
            return new(System.IO.Path.Combine(builder.AppHostDirectory, ".data", name), IsThrowaway: false);
        }

        DeleteLeftovers();
        return new(System.IO.Path.Combine(System.IO.Path.GetTempPath(), ThrowawayPrefix + Guid.NewGuid().ToString("N")), IsThrowaway: true);
    }

    /// <summary>Deletes the folder; what cannot be deleted now is left for a later test run.</summary>
    public void Delete()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A child of the server may still write its last line, and another process may delete the same leftover.
        }
    }

    // A killed test run cannot clean up. Its folders are those that nobody holds; the youngest may be about to be taken.
    private static void DeleteLeftovers()
    {
        foreach (var folder in new DirectoryInfo(System.IO.Path.GetTempPath()).EnumerateDirectories(ThrowawayPrefix + "*"))
        {
            if (DateTime.UtcNow - folder.LastWriteTimeUtc > LeftoverAge)
            {
                DeleteUnlessHeld(folder.FullName);
            }
        }
    }

    private static void DeleteUnlessHeld(string folder)
    {
        try
        {
            using var held = FolderLock.TryTake(System.IO.Path.Combine(folder, LockFile));
            if (held is not null)
            {
                new DataFolder(folder, IsThrowaway: true).Delete();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It belongs to somebody else, or another process has just deleted it.
        }
    }
}
