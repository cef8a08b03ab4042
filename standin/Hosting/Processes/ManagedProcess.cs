using System.Diagnostics;

namespace Aspire.Hosting.Processes;

/// <summary>
/// A running process and all that it starts. On Linux it leads a session of its own, out of reach of the terminal's
/// Ctrl-C: when and in which order things stop is the caller's to say.
/// </summary>
internal sealed class ManagedProcess : IAsyncDisposable
{
    /// <summary>What descendants that outlive the process get to stop by themselves.</summary>
    private static readonly TimeSpan s_leftoverGrace = TimeSpan.FromSeconds(2);

    /// <summary>How long output may still come when nobody of the family is left; a stranger may hold the pipe.</summary>
    private static readonly TimeSpan s_drainTime = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly ProcessGuardian? _guardian;
    private readonly CancellationTokenSource _drained = new();
    private readonly Task _output;
    private IReadOnlyList<ProcessEntry> _descendants = [];

    private ManagedProcess(Process process, Action<string, bool> onLine, ProcessGuardian? guardian)
    {
        _process = process;
        _guardian = guardian;
        var gate = new Lock();
        _output = Task.WhenAll(Read(process.StandardOutput, isError: false), Read(process.StandardError, isError: true));
        Exited = WatchAsync();

        Task Read(StreamReader reader, bool isError) => LineReader.ReadAsync(reader, line => { lock (gate) { onLine(line, isError); } }, _drained.Token);
    }

    /// <summary>The process id.</summary>
    public int Id => _process.Id;

    /// <summary>When it was started, UTC.</summary>
    public DateTime StartTime { get; } = DateTime.UtcNow;

    /// <summary>
    /// The exit code (128 + the signal's number when a signal ended it), once its output has been passed on and what
    /// it left running has been killed.
    /// </summary>
    public Task<int> Exited { get; }

    /// <summary>Starts a process.</summary>
    /// <param name="spec">What to run.</param>
    /// <param name="onLine">Gets each line of output, true with those from standard error; one call at a time; must not throw.</param>
    /// <param name="guardian">Stops the process if this one is killed.</param>
    /// <exception cref="ProcessStartException">The directory or the command does not exist, or the command cannot be run.</exception>
    public static ManagedProcess Start(ProcessSpec spec, Action<string, bool> onLine, ProcessGuardian? guardian = null)
    {
        var process = ProcessLauncher.Start(spec);
        guardian?.Watch(process.Id);
        return new ManagedProcess(process, onLine, guardian);
    }

    /// <summary>
    /// Asks the process to stop (SIGTERM; Windows has no such request) and kills it with all its descendants when it
    /// has not ended after <paramref name="grace"/>. Completes with <see cref="Exited"/>; safe to call at any time.
    /// </summary>
    public async Task StopAsync(TimeSpan grace)
    {
        if (OperatingSystem.IsWindows())
        {
            _process.Kill(entireProcessTree: true);
        }
        else if (!_process.HasExited)
        {
            // Before the signal: an orphan in a session of its own cannot be told from a stranger afterwards.
            _descendants = ProcessTree.DescendantsOf(Id);
            LibC.Signal(Id, LibC.SigTerm);
            if (!await EndsWithinAsync(grace).ConfigureAwait(false))
            {
                _descendants = ProcessTree.DescendantsOf(Id);
                LibC.Signal(Id, LibC.SigKill);
                ProcessTree.Signal(_descendants, LibC.SigKill);
            }
        }

        await Exited.ConfigureAwait(false);
    }

    /// <summary>Kills what still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(TimeSpan.Zero).ConfigureAwait(false);
        _process.Dispose();
        _drained.Dispose();
    }

    private async Task<bool> EndsWithinAsync(TimeSpan time)
    {
        using var deadline = new CancellationTokenSource(time);
        try
        {
            await _process.WaitForExitAsync(deadline.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<int> WatchAsync()
    {
        await _process.WaitForExitAsync().ConfigureAwait(false);
        await Leftovers.StopAsync(() => ProcessTree.DescendantsOf(Id).Union(_descendants), s_leftoverGrace).ConfigureAwait(false);
        _guardian?.Forget(Id);
        _drained.CancelAfter(s_drainTime);
        try
        {
            await _output.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_drained.IsCancellationRequested)
        {
            // A process that is not of the family holds the pipe; what it writes is not this process's output.
        }

        return _process.ExitCode;
    }
}
