using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace EmbeddedPostgres.Npm;

/// <summary>Records in node_modules what was installed, so that nothing is installed twice.</summary>
/// <param name="required">A file that the installation must bring.</param>
internal sealed class NpmStamp(string folder, Version nodeVersion, string? required)
{
    private readonly string _file = Path.Combine(folder, "node_modules", ".installed");

    /// <summary>Whether node_modules holds what the lockfile, this Node.js and this platform ask for.</summary>
    public bool IsCurrent() => File.Exists(_file) && File.ReadAllText(_file) == Expected() && HasRequired();

    public bool HasRequired() => required is null || File.Exists(Path.Combine(folder, required));

    /// <summary>Deletes the record; an interrupted installation must not pass for a complete one.</summary>
    public void Remove()
    {
        if (File.Exists(_file))
        {
            File.Delete(_file);
        }
    }

    /// <summary>Records a complete installation atomically.</summary>
    public void Write()
    {
        // npm creates no folder when there is nothing to install.
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
