using System.ComponentModel;
using System.Diagnostics;

namespace EmbeddedPostgres.Processes;

internal static class ChildProcess
{
    /// <summary>Runs a program to its end; when cancelled, kills it and its children.</summary>
    /// <param name="onLine">Called for each line of standard output and error, never twice at once.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="Win32Exception">The command cannot be started.</exception>
    public static async Task<int> RunAsync(
        string fileName, IEnumerable<string> arguments, string? workingDirectory = null, Action<string>? onLine = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var start = new ProcessStartInfo(fileName, arguments)
        {
            WorkingDirectory = workingDirectory ?? "",
            // Never written to. It closes when this process ends, which attended.mjs watches.
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
