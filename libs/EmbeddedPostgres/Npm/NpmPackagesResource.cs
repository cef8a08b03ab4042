using Aspire.Hosting.ApplicationModel;

namespace EmbeddedPostgres.Npm;

/// <summary>The installation of a folder's npm packages: it runs to its end, and does nothing where they are there already.</summary>
/// <param name="folder">The absolute path of the folder of package.json and package-lock.json.</param>
public sealed class NpmPackagesResource(string name, string folder) : Resource(name), IResourceWithWaitSupport
{
    /// <summary>The absolute path of the folder of package.json and package-lock.json.</summary>
    public string Folder { get; } = folder;

    /// <summary>A file that an optional package brings, without which nothing works; <see langword="null"/>: none.</summary>
    internal string? Required { get; set; }

    /// <summary>What else belongs to an installation; done after npm, by one process at a time.</summary>
    internal Action? Complete { get; set; }
}
