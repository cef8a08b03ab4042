using System.ComponentModel;
using System.Diagnostics;

namespace EmbeddedPostgres.Processes;

/// <summary>Runs a command to its end.</summary>
internal static class ChildProcess
{
    /// <summary>Runs <paramref name="fileName"/> and waits for it; when cancelled it is stopped, children and all.</summary>
    /// <param name="fileName">A path, or a name that PATH knows.</param>
    /// <param name="arguments">Its arguments, unquoted.</param>
    /// <param name="workingDirectory">Where it runs; <see langword="null"/>: here.</param>
    /// <param name="onLine">Called for each line of standard output and error, one at a time.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="Win32Exception">The command cannot be started.</exception>
    public static async Task<int> RunAsync(
        string fileName, IEnumerable<string> arguments, string? workingDirectory = null, Action<string>? onLine = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var start = new ProcessStartInfo(fileName, arguments)
        {
            WorkingDirectory = workingDirectory ?? "",
            // Never written to. It ends when this process does, which attended.mjs takes as its sign.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = new Process { StartInfo = start };
        var oneAtATime = new Lock();
        process.OutputDataReceived += (_, received) => Report(received.Data);
        process.ErrorDataReceived += (_, received) => Report(received.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        return process.ExitCode;

        void Report(string? line)
        {
            if (line is not null)
            {
                lock (oneAtATime)
                {
                    onLine?.Invoke(line);
                }
            }
        }
    }
}
