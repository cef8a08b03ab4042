using System.ComponentModel;
using System.Diagnostics;

namespace EmbeddedPostgres.Processes;

internal static class ChildProcess
{
    // Longer than anything attended.mjs stops takes to end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Runs a program to its end, which comes early when this process ends, however it does, or when cancelled.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public static Task<int> RunAttendedAsync(
        string fileName, IEnumerable<string> arguments, string? workingDirectory = null, Action<string>? onLine = null, CancellationToken cancellationToken = default) =>
        RunAsync("node", [Path.Combine(ProjectFolder.Path, "Processes", "attended.mjs"), fileName, .. arguments], workingDirectory, onLine, cancellationToken);

    /// <summary>Runs a program to its end; when cancelled, stops it and its children.</summary>
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
            // Never written to. It closes when this process ends or gives up, which attended.mjs watches.
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
            await StopAsync(process);
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

    // To kill a tree is to suspend each process first. What cancels is often the end of this process: if that came in between,
    // a suspended process would be left for ever.
    private static async Task StopAsync(Process process)
    {
        process.StandardInput.Close();
        if (!await EndsInTimeAsync(process))
        {
            process.Kill(entireProcessTree: true);
            await EndsInTimeAsync(process);
        }
    }

    // To end is also to close the output, which a process that is nobody's child any more can hold open for as long as it likes.
    private static async Task<bool> EndsInTimeAsync(Process process)
    {
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
