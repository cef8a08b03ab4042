namespace AppHost.Tests.Processes;

/// <summary>A folder for PATH that has every tool of this machine's PATH but some.</summary>
internal sealed class ToolFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    /// <summary>Makes the folder.</summary>
    /// <param name="names">The tools that it lacks.</param>
    public static ToolFolder Without(params string[] names)
    {
        var tools = new ToolFolder();
        var folders = Environment.GetEnvironmentVariable("PATH")!.Split(':').Where(Directory.Exists);
        foreach (var file in folders.SelectMany(Directory.EnumerateFiles).DistinctBy(System.IO.Path.GetFileName))
        {
            if (!names.Contains(System.IO.Path.GetFileName(file)))
            {
                File.CreateSymbolicLink(tools._folder.At(System.IO.Path.GetFileName(file)), file);
            }
        }

        return tools;
    }

    /// <summary>Adds a tool of one's own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="script">What it does, in sh.</param>
    public void Add(string name, string script) => _folder.Script(name, $"#!/bin/sh\n{script}\n");

    public void Dispose() => _folder.Dispose();
}
