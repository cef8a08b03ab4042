namespace AppHost.Processes;

/// <summary>Wraps a command line so that the command never outlives its parent and is stopped by the signal it understands best.</summary>
internal sealed class Supervisor(string appHostDirectory)
{
    private readonly string _script = Path.Combine(appHostDirectory, "Processes", "supervise.sh");

    /// <summary>The command line that runs <paramref name="command"/> under supervision; on Windows, which has no signals, the command itself.</summary>
    /// <param name="signal">The signal that stops it, without SIG.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="abandoned">A folder to delete if this process has gone when the command ends.</param>
    public IReadOnlyList<string> Wrap(string signal, IEnumerable<string> command, string? abandoned = null) =>
        OperatingSystem.IsWindows() ? [.. command] : ["/bin/sh", _script, signal, abandoned ?? "-", .. command];
}
