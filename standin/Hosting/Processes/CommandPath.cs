namespace Aspire.Hosting.Processes;

/// <summary>Finds the file behind a command, as a shell would.</summary>
internal static class CommandPath
{
    /// <summary>The absolute path of the command's file.</summary>
    /// <param name="command">A name, or a path, relative to the working directory.</param>
    /// <param name="workingDirectory">The absolute directory the command will run in.</param>
    /// <param name="searchPath">The PATH of the process to start.</param>
    /// <exception cref="ProcessStartException">There is no such file, or this user may not execute it.</exception>
    public static string Resolve(string command, string workingDirectory, string? searchPath)
    {
        if (command.AsSpan().ContainsAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar))
        {
            var path = Path.GetFullPath(command, workingDirectory);
            return WithExtensions(path).FirstOrDefault(IsExecutable) ?? throw new ProcessStartException(File.Exists(path)
                ? $"'{command}' is not executable (working directory '{workingDirectory}'): give it execute permission, then start again."
                : $"'{command}' does not exist (working directory '{workingDirectory}'): install it or mend the path, then start again.");
        }

        return (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(directory => Path.GetFullPath(Path.Combine(directory, command), workingDirectory))
            .SelectMany(WithExtensions)
            .FirstOrDefault(IsExecutable) ?? throw new ProcessStartException(
                $"'{command}' was not found on PATH (working directory '{workingDirectory}'): install it or mend PATH, then start again.");
    }

    private static IEnumerable<string> WithExtensions(string path)
    {
        if (!OperatingSystem.IsWindows() || Path.HasExtension(path))
        {
            return [path];
        }

        var extensions = Environment.GetEnvironmentVariable("PATHEXT") ?? ".EXE;.CMD;.BAT";
        return extensions.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(extension => path + extension);
    }

    private static bool IsExecutable(string path) => File.Exists(path) && (OperatingSystem.IsWindows() || LibC.MayExecute(path));
}
