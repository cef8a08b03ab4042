namespace AppHost.Processes;

/// <summary>Wraps a command line so that the command never outlives its parent and is stopped by the signal it understands best.</summary>
internal sealed class Supervisor(string appHostDirectory)
{
    private readonly string _script = Path.Combine(appHostDirectory, "Processes", "supervise.sh");

    /// <summary>The command line that runs <paramref name="command"/> under supervision; on Windows, which has no signals, the command itself.</summary>
    /// <param name="signal">The signal that stops it, without SIG.</param>
    /// <param name="command">The program and its arguments.</param>
    public IReadOnlyList<string> Wrap(string signal, params IEnumerable<string> command) =>
        OperatingSystem.IsWindows() ? [.. command] : ["/bin/sh", _script, signal, .. command];
}
