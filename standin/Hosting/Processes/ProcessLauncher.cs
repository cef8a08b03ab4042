using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Aspire.Hosting.Processes;

/// <summary>Starts operating-system processes.</summary>
internal static class ProcessLauncher
{
    /// <summary>Runs its arguments in a new session, in the same process; null where the system has no such tool.</summary>
    private static readonly string? s_setsid = OperatingSystem.IsLinux()
        ? new[] { "/usr/bin/setsid", "/bin/setsid" }.FirstOrDefault(File.Exists)
        : null;

    /// <summary>Starts a process with an empty standard input and its output to be read.</summary>
    /// <exception cref="ProcessStartException">The directory or the command does not exist, or the command cannot be run.</exception>
    public static Process Start(ProcessSpec spec)
    {
        if (!Directory.Exists(spec.WorkingDirectory))
        {
            throw new ProcessStartException(
                $"The working directory '{spec.WorkingDirectory}' of '{spec.Command}' does not exist: create it or mend the path, then start again.");
        }

        var process = StartInOwnSession(spec);
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Starts a process, its standard input open.</summary>
    internal static Process StartInOwnSession(ProcessSpec spec)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = spec.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in spec.RemovedVariables)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in spec.Environment)
        {
            start.Environment[name] = value;
        }

        start.Environment.TryGetValue("PATH", out var searchPath);
        var path = CommandPath.Resolve(spec.Command, spec.WorkingDirectory, searchPath);
        start.FileName = s_setsid ?? path;
        foreach (var argument in s_setsid is null ? spec.Arguments : [path, .. spec.Arguments])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new ProcessStartException(
                $"'{spec.Command}' could not be started (working directory '{spec.WorkingDirectory}'): {exception.Message}", exception);
        }
    }
}
