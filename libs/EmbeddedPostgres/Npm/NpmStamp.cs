using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace EmbeddedPostgres.Npm;

/// <summary>Says in node_modules what was installed there, so that nothing is installed twice.</summary>
/// <param name="folder">The folder of package.json.</param>
/// <param name="nodeVersion">The version of Node.js.</param>
/// <param name="required">A file in the folder that the installation has to bring.</param>
internal sealed class NpmStamp(string folder, Version nodeVersion, string? required)
{
    private readonly string _file = Path.Combine(folder, "node_modules", ".installed");

    /// <summary>Whether node_modules holds what the lockfile, this Node.js and this platform ask for.</summary>
    public bool IsCurrent() => File.Exists(_file) && File.ReadAllText(_file) == Expected() && HasRequired();

    /// <summary>Whether the required file is there.</summary>
    public bool HasRequired() => required is null || File.Exists(Path.Combine(folder, required));

    /// <summary>Forgets what was installed; an installation that is cut short must not pass for one.</summary>
    public void Remove()
    {
        if (File.Exists(_file))
        {
            File.Delete(_file);
        }
    }

    /// <summary>Records a completed installation, whole or not at all.</summary>
    public void Write()
    {
        // npm makes no folder where there is nothing to install.
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        var unfinished = _file + ".tmp";
        File.WriteAllText(unfinished, Expected());
        File.Move(unfinished, _file, overwrite: true);
    }

    private string Expected()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(File.ReadAllBytes(Path.Combine(folder, "package.json")));
        hash.AppendData(File.ReadAllBytes(Path.Combine(folder, "package-lock.json")));
        return $"{Convert.ToHexStringLower(hash.GetHashAndReset())} node-{nodeVersion.Major} {RuntimeInformation.RuntimeIdentifier}\n";
    }
}
