using System.Diagnostics;

namespace Aspire.Hosting.Processes;

/// <summary>
/// A small process of its own that stops the watched processes, with all that they have started, when this process
/// ends without having stopped them: it holds the reading end of a pipe whose writing end closes with this process,
/// kill -9 included. Does nothing on Windows.
/// </summary>
internal sealed class ProcessGuardian : IAsyncDisposable
{
    private static readonly TimeSpan s_exitTime = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly HashSet<int> _watched = [];
    private Process? _guardian;

    private ProcessGuardian()
    {
    }

    /// <summary>The guardian's process id; null on Windows.</summary>
    public int? Id => _guardian?.Id;

    /// <summary>The ids of the processes that it would stop.</summary>
    public IReadOnlyCollection<int> Watched
    {
        get
        {
            lock (_gate)
            {
                return [.. _watched];
            }
        }
    }

    /// <summary>Starts a guardian.</summary>
    /// <exception cref="ProcessStartException">There is no <c>sh</c>.</exception>
    public static ProcessGuardian Start()
    {
        var guardian = new ProcessGuardian();
        if (!OperatingSystem.IsWindows())
        {
            guardian._guardian = Launch();
        }

        return guardian;
    }

    /// <summary>Stops the process when this one is gone.</summary>
    public void Watch(int processId)
    {
        lock (_gate)
        {
            _watched.Add(processId);
            Send([$"+{processId}"]);
        }
    }

    /// <summary>The process has ended, with all that it started.</summary>
    public void Forget(int processId)
    {
        lock (_gate)
        {
            _watched.Remove(processId);
            Send([$"-{processId}"]);
        }
    }

    /// <summary>Ends the guardian; it stops what is still watched.</summary>
    public async ValueTask DisposeAsync()
    {
        Process? guardian;
        lock (_gate)
        {
            guardian = _guardian;
            _guardian = null;
            guardian?.StandardInput.Close();
        }

        if (guardian is null)
        {
            return;
        }

        using var deadline = new CancellationTokenSource(s_exitTime);
        await guardian.WaitForExitAsync(deadline.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        guardian.Dispose();
    }

    private static Process Launch()
    {
        using var script = new StreamReader(typeof(ProcessGuardian).Assembly.GetManifestResourceStream("guardian.sh")!);
        var process = ProcessLauncher.StartInOwnSession(new("sh", ["-c", script.ReadToEnd(), "guardian"], "/", new Dictionary<string, string>(), []));
        process.StandardOutput.Dispose();
        process.StandardError.Dispose();
        return process;
    }

    private void Send(IEnumerable<string> lines)
    {
        try
        {
            Write(lines);
        }
        catch (IOException)
        {
            // Somebody has killed the guardian: another takes its place.
            _guardian?.Dispose();
            _guardian = Launch();
            Write(_watched.Select(id => $"+{id}"));
        }
    }

    private void Write(IEnumerable<string> lines) => _guardian?.StandardInput.Write(string.Concat(lines.Select(line => line + "\n")));
}
